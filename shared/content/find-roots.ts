import { compile } from "css-select";
import type { AnyNode, Element } from "domhandler";
import type { Capabilities } from "../capture.ts";
import { ancestorsOf, commonAncestor } from "../page/ancestors.ts";
import { fold } from "../han/fold.ts";
import type { Page } from "../page/page.ts";
import { elementsOf, isElement, textOf, walk } from "../page/walk.ts";
import { buildDraft } from "./build-draft.ts";
import { BODY_CONTAINERS, FORM_WORDS, LIKELY_CONTAINERS } from "./containers.ts";
import { askArticleRoot } from "./article-witness.ts";
import { dataTable } from "./data-table.ts";
import { lastTitleLine } from "./find-title.ts";
import { measureText, NOTHING, type TextMeasure } from "./text-measure.ts";

/** Fewer characters are a caption or a date, not an article's body. */
const SHORTEST_BODY = 20;
/** The share of a page's unlinked text that its article holds at least. */
const ARTICLE_SHARE = 0.6;

/** Text that a title leads, at least; and a title, at least, that is not the name of a column. */
const SHORTEST_ARTICLE = 120;
const SHORTEST_NAME = 10;

/** A page that is laid out in a table has a head, a middle and a foot. */
const MOST_LAYOUT_ROWS = 3;

type Measures = ReadonlyMap<AnyNode, TextMeasure>;

const isBodyContainer = compile<AnyNode, Element>(BODY_CONTAINERS.join(","));
const isLikelyContainer = compile<AnyNode, Element>(LIKELY_CONTAINERS.join(","));

export interface Roots {
  readonly roots: readonly Element[];
  /** How they were found, for the removals' evidence: `container #zoom`, `text density` … */
  readonly rule: string;
}

/**
 * The elements that hold what the publisher wrote: the outermost containers known from the CMS, widened
 * until every table of the form is inside; else a likely container, or the densest element, with the
 * lent extractor as a witness; else, where that is somewhere else, what stands around the title. A plain text is its own root.
 */
export async function findRoots(
  page: Page,
  taken: ReadonlySet<AnyNode>,
  articleRoot: Capabilities["articleRoot"],
): Promise<Roots> {
  const elements = elementsOf(page.document);
  const body = elements.find(({ name }) => name === "body" || name === "frameset");
  if (body === undefined) return { roots: [], rule: "no body" };
  if (page.mediaType === "text/plain") return { roots: [body], rule: "plain text" };
  const measures = measureText(body, taken);
  const known = outermost(body, matching(isBodyContainer, body, measures));
  if (known.length > 0) return { roots: withFormTables(known, body), rule: "body container" };
  const guess = await guessRoot(page, body, measures, taken, articleRoot);
  const titled = aroundTitle(page, body, taken, measures);
  // A menu may hold more text than the article; the title does not stand apart from its own.
  const { root, rule } =
    titled === null || isOneInTheOther(titled, guess.root)
      ? guess
      : { root: titled, rule: "the title's surroundings" };
  return { roots: withFormTables([root], body), rule };
}

function isOneInTheOther(one: Element, other: Element): boolean {
  const common = commonAncestor([one, other]);
  return common === one || common === other;
}

interface Guess {
  readonly root: Element;
  readonly rule: string;
}

/** The article of a page with no known container: a likely one, what the witness says, the densest part. */
async function guessRoot(
  page: Page,
  body: Element,
  measures: Measures,
  taken: ReadonlySet<AnyNode>,
  articleRoot: Capabilities["articleRoot"],
): Promise<Guess> {
  const likely = largest(matching(isLikelyContainer, body, measures), measures);
  const unlinked = unlinkedOf(measures.get(body));
  if (likely !== null && unlinkedOf(measures.get(likely)) >= unlinked * ARTICLE_SHARE) {
    return { root: likely, rule: "likely container" };
  }
  const dense = densest(body, measures, taken);
  const witness = articleRoot ? await askArticleRoot(page.document, articleRoot) : null;
  return witness !== null && isNarrower(witness, likely ?? dense, measures)
    ? { root: witness, rule: "article witness" }
    : { root: dense, rule: "text density" };
}

/** The smallest element that holds the page's title and an article's worth of text; null where none is. */
function aroundTitle(
  page: Page,
  body: Element,
  taken: ReadonlySet<AnyNode>,
  measures: Measures,
): Element | null {
  const title = lastTitleLine(page, buildDraft([body], taken, page.mediaType), SHORTEST_NAME);
  if (title === null) return null;
  const least = title.run.text.length + SHORTEST_ARTICLE;
  const around = [title.element, ...ancestorsOf(title.element)].find(
    (node) => unlinkedOf(measures.get(node)) >= least,
  );
  return around !== undefined && isElement(around) && around !== body ? around : null;
}

/** Containers with text; a body may also be nothing but a link to the report's file or its scanned pages. */
function matching(
  isContainer: (element: Element) => boolean,
  body: Element,
  measures: Measures,
): readonly Element[] {
  return elementsOf(body).filter((element) => {
    if (!isContainer(element)) return false;
    const { characters, files } = measures.get(element) ?? NOTHING;
    return characters >= SHORTEST_BODY || files > 0;
  });
}

/** Those of the elements that stand in no other of them, in document order. */
function outermost(root: Element, elements: readonly Element[]): readonly Element[] {
  const wanted = new Set<AnyNode>(elements);
  const found: Element[] = [];
  walk(root, (node) => {
    if (!isElement(node) || !wanted.has(node)) return "enter";
    found.push(node);
    return "skip";
  });
  return found;
}

function largest(elements: readonly Element[], measures: Measures): Element | null {
  let best: Element | null = null;
  for (const element of elements) {
    if (best === null || unlinkedOf(measures.get(element)) > unlinkedOf(measures.get(best)))
      best = element;
  }
  return best;
}

/**
 * Goes down from the body as long as one child holds the greater part of the text that is no link. A table of
 * figures, however large, stands beside the prose that it belongs to.
 */
function densest(body: Element, measures: Measures, taken: ReadonlySet<AnyNode>): Element {
  const least = unlinkedOf(measures.get(body)) * ARTICLE_SHARE;
  let current = body;
  for (;;) {
    const next: AnyNode | undefined = current.children.find(
      (child) =>
        isElement(child) &&
        child.name !== "p" &&
        child.name !== "tbody" &&
        unlinkedOf(measures.get(child)) >= least,
    );
    if (next === undefined || !isElement(next) || least === 0) return current;
    if (next.name === "table" && isOfFigures(next, taken)) return current;
    current = next;
  }
}

function isOfFigures(table: Element, taken: ReadonlySet<AnyNode>): boolean {
  return (dataTable(table, taken)?.rows.length ?? 0) > MOST_LAYOUT_ROWS;
}

/** A witness may narrow the root we found, never take more than a fifth of its unlinked text away. */
function isNarrower(witness: Element, own: Element, measures: Measures): boolean {
  return unlinkedOf(measures.get(witness)) >= unlinkedOf(measures.get(own)) * 0.8;
}

/** One root that holds all the form's tables where the roots leave some of them outside. */
function withFormTables(roots: readonly Element[], body: Element): readonly Element[] {
  const inside = new Set<AnyNode>(roots);
  const outside: Element[] = [];
  walk(body, (node) => {
    if (inside.has(node)) return "skip";
    if (!isElement(node) || node.name !== "table" || !isFormTable(node)) return "enter";
    outside.push(node);
    return "skip";
  });
  return outside.length === 0 ? roots : [commonAncestor([...roots, ...outside]) ?? body];
}

function isFormTable(table: Element): boolean {
  const text = fold(textOf(table));
  return FORM_WORDS.filter((word) => text.includes(word)).length >= 2;
}

function unlinkedOf(measure: TextMeasure | undefined): number {
  return measure === undefined ? 0 : measure.characters - measure.linked;
}
