import type { Element } from "domhandler";
import { isAdvertisingTitle } from "../../cleaning/advertisements/advertising-title.ts";
import { originalTitle } from "../../cleaning/scripts/cloaked-title.ts";
import { withoutGlosses } from "../../han/pinyin-glosses.ts";
import { nodePath } from "../../page/node-path.ts";
import type { Page } from "../../page/page.ts";
import { elementsNamed, textOf } from "../../page/walk.ts";
import type { Removal } from "../../reading.ts";
import type { Passage } from "../passage.ts";
import { simplify } from "../simplify.ts";

/** The head of a page as far as it speaks of the document: the national meta tags (REPORT-FORMAT 4.1) and the title. */
export interface PageHead {
  /** Content of the first non-empty meta tag of a name; names are matched without case. */
  meta(name: string): Passage | null;
  /** The title that a cloaking script keeps from search robots (REPORT-FORMAT 7.3 S4). */
  readonly keptTitle: Passage | null;
  /** What calls the page by a name: the title that was kept, and `<title>` where it does not advertise. */
  readonly titles: readonly Passage[];
}

const LONGEST_VALUE = 500;
/** Templates print a headline's line break into the head as it is: `盘锦市人民政府<br>2023年…`. */
const MARKUP = /<\/?[a-z][^<>]{0,60}>/giu;
/** Elements whose own `<title>` is no page's. */
const DRAWINGS = new Set(["svg", "math"]);

/**
 * Reads the head of a page. Metas are read wherever they stand, because templates also print them in the
 * body; words that the cleaning found pasted over others in the text are `□` here too.
 */
export function readPageHead(page: Page, removals: readonly Removal[]): PageHead {
  const clean = (text: string, element: Element): Passage => ({
    text: simplify(
      withoutIntruders(text.replaceAll(MARKUP, "").replaceAll(/\s+/gu, " ").trim(), removals),
    ),
    at: nodePath(element),
  });
  const metas = new Map<string, Passage>();
  for (const element of elementsNamed(page.document, "meta")) {
    const name = element.attribs["name"]?.trim().toLowerCase();
    const content = element.attribs["content"]?.trim().slice(0, LONGEST_VALUE) ?? "";
    if (name === undefined || content === "" || metas.has(name)) continue;
    // Hijackers take over the metas with the title; a meta that advertises is not there.
    if (!isAdvertisingTitle(content)) metas.set(name, clean(content, element));
  }
  const kept = originalTitle(page);
  const keptTitle = kept === null ? null : clean(kept.text, kept.script);
  const told = pageTitles(page).filter(([text]) => !isAdvertisingTitle(text));
  return {
    meta: (name) => metas.get(name.toLowerCase()) ?? null,
    keptTitle,
    titles: [
      ...(keptTitle === null ? [] : [keptTitle]),
      ...told.map(([text, element]) => clean(text, element)),
    ],
  };
}

type Titled = readonly [text: string, element: Element];

function pageTitles(page: Page): readonly Titled[] {
  return elementsNamed(page.document, "title").flatMap((element): readonly Titled[] => {
    const parent = element.parent;
    const isDrawing = parent !== null && "name" in parent && DRAWINGS.has(parent.name);
    const text = isDrawing ? "" : textOfTitle(element);
    return text === "" ? [] : [[text.slice(0, LONGEST_VALUE), element]];
  });
}

/** `textOf` leaves out the head, which the title stands in; the title's own children are all text. */
function textOfTitle(element: Element): string {
  return element.children
    .map((child) => textOf(child))
    .join("")
    .trim();
}

function withoutIntruders(text: string, removals: readonly Removal[]): string {
  // One gloss may be the publisher's own; on a page that was glossed throughout none is.
  const plain = removals.some(({ kind }) => kind === "gloss") ? withoutGlosses(text) : text;
  return removals
    .filter(({ kind, text: taken }) => isPasted(kind) && taken.trim().length > 2)
    .toSorted((a, b) => b.text.length - a.text.length)
    .reduce((rest, { text: taken }) => rest.replaceAll(taken.trim(), "□"), plain);
}

function isPasted(kind: Removal["kind"]): boolean {
  return kind === "substituted" || kind === "inserted";
}
