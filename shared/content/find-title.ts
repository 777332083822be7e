import type { AnyNode, Element } from "domhandler";
import { fold } from "../han/fold.ts";
import { ancestorsOf } from "../page/ancestors.ts";
import type { Page } from "../page/page.ts";
import { elementsOf, isElement, textOf } from "../page/walk.ts";
import type { Draft, DraftLine } from "./draft.ts";

const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 120;
/** Before a title inside the content there may be an information box of this many lines. */
const TITLE_LINES = 4;
/** Title grammar of a report (REPORT-FORMAT 4.3), for pages whose own title names only the site. */
const REPORT_TITLE =
  /(?:\d{4}|[〇零○一二三四五六七八九]{4})年.*公开.*(?:报告|年报)|公开.*(?:报告|年报).*\d{4}年/u;

/**
 * The line outside the content's roots that is the article's title: many templates print it above the
 * container. It repeats what `<title>` or ArticleTitle says, or reads as a report's title, is no link, and
 * stands nearest before the content. Null where there is none, or where the content opens with it.
 */
export function findTitle(
  page: Page,
  surroundings: Draft,
  roots: readonly Element[],
  inside: Draft,
): DraftLine | null {
  const names = namesOfPage(page);
  const order = new Map<AnyNode, number>(
    elementsOf(page.document).map((element, i) => [element, i]),
  );
  const start = Math.min(...roots.map((root) => order.get(root) ?? 0));
  const titles = surroundings.filter(
    (block): block is DraftLine => block.kind !== "table" && isTitle(block, names),
  );
  const isBefore = (line: DraftLine): boolean => (order.get(line.element) ?? 0) <= start;
  const title = titles.findLast(isBefore) ?? titles[0] ?? null;
  return title === null || opensWith(inside, fold(title.run.text)) ? null : title;
}

/** Whether the content prints the title itself, within its first lines. */
function opensWith(inside: Draft, title: string): boolean {
  return inside
    .slice(0, TITLE_LINES)
    .some((block) => block.kind !== "table" && fold(block.run.text) === title);
}

function namesOfPage(page: Page): readonly string[] {
  return elementsOf(page.document).flatMap((element) => {
    if (element.name === "title" && element.parent !== null) return [fold(textOf(element))];
    const name = (element.attribs["name"] ?? element.attribs["property"] ?? "").toLowerCase();
    const isTitleMeta = element.name === "meta" && (name === "articletitle" || name === "og:title");
    return isTitleMeta ? [fold(element.attribs["content"] ?? "")] : [];
  });
}

function isTitle(line: DraftLine, names: readonly string[]): boolean {
  const text = fold(line.run.text);
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || />|»|。/u.test(text))
    return false;
  if (line.run.origins.some(({ node }) => isInLink(node))) return false;
  return names.some((name) => name.startsWith(text)) || REPORT_TITLE.test(text);
}

function isInLink(node: AnyNode): boolean {
  return ancestorsOf(node).some((above) => isElement(above) && above.name === "a");
}
