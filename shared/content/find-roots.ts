import { selectAll } from "css-select";
import type { AnyNode, Element } from "domhandler";
import type { Capabilities } from "../capture.ts";
import { ancestorsOf, commonAncestor } from "../page/ancestors.ts";
import { fold } from "../han/fold.ts";
import type { Page } from "../page/page.ts";
import { elementsOf, isElement, textOf } from "../page/walk.ts";
import { BODY_CONTAINERS, FORM_WORDS, LIKELY_CONTAINERS } from "./containers.ts";
import { askArticleRoot } from "./article-witness.ts";
import { measureText, type TextMeasure } from "./text-measure.ts";

/** Fewer characters are a caption or a date, not an article's body. */
const SHORTEST_BODY = 20;
/** The share of a page's unlinked text that its article holds at least. */
const ARTICLE_SHARE = 0.6;

export interface Roots {
  readonly roots: readonly Element[];
  /** How they were found, for the removals' evidence: `container #zoom`, `text density` … */
  readonly rule: string;
}

/**
 * The elements that hold what the publisher wrote: the outermost containers known from the CMS, widened
 * until every table of the form is inside; else a likely container; else the densest element, with the
 * lent extractor as a witness. A plain text is its own root.
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
  const known = outermost(matching(BODY_CONTAINERS, body, measures));
  if (known.length > 0) return { roots: withFormTables(known, body), rule: "body container" };
  const likely = largest(matching(LIKELY_CONTAINERS, body, measures), measures);
  const own = likely ?? densest(body, measures);
  const unlinked = unlinkedOf(measures.get(body));
  if (likely !== null && unlinkedOf(measures.get(likely)) >= unlinked * ARTICLE_SHARE) {
    return { roots: withFormTables([likely], body), rule: "likely container" };
  }
  const witness = articleRoot ? await askArticleRoot(page.document, articleRoot) : null;
  const root =
    witness !== null && isNarrower(witness, own, measures) ? witness : densest(body, measures);
  return {
    roots: withFormTables([root], body),
    rule: root === witness ? "article witness" : "text density",
  };
}

function matching(
  selectors: readonly string[],
  body: Element,
  measures: ReadonlyMap<AnyNode, TextMeasure>,
): readonly Element[] {
  return selectAll<AnyNode, Element>(selectors.join(","), [body]).filter(
    (element) =>
      (measures.get(element)?.characters ?? 0) >= SHORTEST_BODY || hasAttachment(element),
  );
}

/** A body may be nothing but a link to the report's file or its scanned pages. */
function hasAttachment(element: Element): boolean {
  return elementsOf(element).some(
    ({ name, attribs }) =>
      name === "img" ||
      name === "embed" ||
      /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)\b/iu.test(attribs["href"] ?? ""),
  );
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<AnyNode>(elements);
  return elements.filter((element) => !ancestorsOf(element).some((ancestor) => all.has(ancestor)));
}

function largest(
  elements: readonly Element[],
  measures: ReadonlyMap<AnyNode, TextMeasure>,
): Element | null {
  let best: Element | null = null;
  for (const element of elements) {
    if (best === null || unlinkedOf(measures.get(element)) > unlinkedOf(measures.get(best)))
      best = element;
  }
  return best;
}

/** Goes down from the body as long as one child holds the greater part of the text that is no link. */
function densest(body: Element, measures: ReadonlyMap<AnyNode, TextMeasure>): Element {
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
    current = next;
  }
}

/** A witness may narrow the root we found, never take more than a fifth of its unlinked text away. */
function isNarrower(
  witness: Element,
  own: Element,
  measures: ReadonlyMap<AnyNode, TextMeasure>,
): boolean {
  return unlinkedOf(measures.get(witness)) >= unlinkedOf(measures.get(own)) * 0.8;
}

/** One root that holds all the form's tables where the roots leave some of them outside. */
function withFormTables(roots: readonly Element[], body: Element): readonly Element[] {
  const inside = new Set<AnyNode>(roots);
  const outside = elementsOf(body).filter(
    (element) =>
      element.name === "table" &&
      !inside.has(element) &&
      !ancestorsOf(element).some((ancestor) => inside.has(ancestor)) &&
      isFormTable(element),
  );
  return outside.length === 0 ? roots : [commonAncestor([...roots, ...outside]) ?? body];
}

function isFormTable(table: Element): boolean {
  const text = fold(textOf(table));
  return FORM_WORDS.filter((word) => text.includes(word)).length >= 2;
}

function unlinkedOf(measure: TextMeasure | undefined): number {
  return measure === undefined ? 0 : measure.characters - measure.linked;
}
