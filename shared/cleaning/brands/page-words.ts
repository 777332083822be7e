import { type Draft, runsOf } from "../../content/draft.ts";
import type { Page } from "../../page/page.ts";
import { oncePer } from "../../page/once-per.ts";
import { elementsNamed, textOf } from "../../page/walk.ts";
import { joinTexts, placesOf } from "./joined-texts.ts";
import { isDateLine } from "./date-line.ts";
import { foldAligned } from "./fold-aligned.ts";

/** Where on a page a line stands (REPORT-FORMAT 7.7). */
export type PagePart = "content" | "around" | "title" | "meta" | "label" | "image";

/** A line of the page as the brand rules read it: folded, each character in its place. */
export interface PageLine {
  readonly text: string;
  /** The same line as published, for what folding hides: small letters and capitals. */
  readonly published: string;
  readonly part: PagePart;
}

export interface PageLink {
  /** Folded. */
  readonly text: string;
  readonly href: string;
}

/** All that a page says, for learning its brands. */
export interface PageWords {
  readonly url: string | null;
  readonly lines: readonly PageLine[];
  readonly links: readonly PageLink[];
}

/** A brand shows itself early; what follows is searched for those that were learned. */
const LEARNED_CHARACTERS = 300_000;
const LEARNED_LINES = 20_000;
const LONGEST_LINK = 60;
const MOST_LINKS = 3000;

/** Reads the words that brands are learned from: titles, metas, alternative texts, content, surroundings. */
export function readPageWords(page: Page, content: Draft, surroundings: Draft): PageWords {
  const lines: PageLine[] = [];
  let room = LEARNED_CHARACTERS;
  const add = (part: PagePart, text: string): void => {
    if (lines.length === LEARNED_LINES) return;
    const published = text.slice(0, room).trim();
    room -= published.length;
    if (published !== "") lines.push({ text: foldAligned(published), published, part });
  };
  for (const { name, attribs } of elementsNamed(page.document, "meta", "img")) {
    if (name === "meta") add(...metaLine(attribs["name"] ?? "", attribs["content"] ?? ""));
    if (name === "img") add("image", attribs["alt"] ?? "");
  }
  for (const title of elementsNamed(page.document, "title")) add("title", textOf(title));
  const runs = runsOf(content);
  for (const run of runs) add("content", run.text);
  for (const [i, { text }] of runs.entries()) {
    if (isDateLine(runs[i + 1]?.text ?? "")) add("label", `落款:${text.trim()}`);
  }
  for (const run of runsOf(surroundings)) add("around", run.text);
  return { url: page.url, lines, links: linksOn(page) };
}

/** A meta of the national list (REPORT-FORMAT 4.1) reads as the labelled line that it stands for. */
function metaLine(name: string, content: string): [part: PagePart, text: string] {
  const label = META_LABELS.get(name.toLowerCase());
  return label === undefined ? ["meta", content] : ["label", label + content];
}

const META_LABELS: ReadonlyMap<string, string> = new Map([
  ["sitename", "网站名称:"],
  ["contentsource", "来源:"],
]);

/** The links whose text holds a form, in page order: of a hundred forms most are no link's. */
export function linksWith(form: string, words: PageWords): readonly PageLink[] {
  const found = new Set<PageLink>();
  for (const { number } of placesOf(form, joinedLinks(words))) {
    const link = words.links[number];
    if (link !== undefined) found.add(link);
  }
  return [...found];
}

const joinedLinks = oncePer(({ links }: PageWords) => joinTexts(links.map(({ text }) => text)));

/** Whether a part of the page holds a word. */
export function isInPart(word: string, part: PagePart, words: PageWords): boolean {
  return textsOfParts(words).get(part)?.includes(word) === true;
}

const textsOfParts = oncePer(
  ({ lines }: PageWords) =>
    new Map(
      Array.from(
        Map.groupBy(lines, ({ part }) => part),
        ([part, own]) => [part, own.map(({ text }) => text).join("\n")],
      ),
    ),
);

function linksOn(page: Page): readonly PageLink[] {
  return elementsNamed(page.document, "a")
    .filter(({ attribs }) => attribs["href"] !== undefined)
    .slice(0, MOST_LINKS)
    .map((element) => ({
      text: foldAligned(textOf(element).trim().slice(0, LONGEST_LINK)),
      href: element.attribs["href"] ?? "",
    }));
}
