import type { TextBlock } from "../content/block.ts";
import { type LabelledValue, readLabelledValues } from "./metadata/labelled-values.ts";
import { type PageHead, readPageHead } from "./metadata/meta-tags.ts";
import type { ReportEvidence } from "./evidence.ts";
import type { Passage } from "./passage.ts";
import { opensSection } from "./sections/outline.ts";
import { findSignature, type Signature } from "./sections/signature.ts";
import { simplify } from "./simplify.ts";
import { findTitleBlock, type TitleBlock } from "./title/find-title-block.ts";

/** The places of a page that metadata is read from, each found once. */
export interface Sources {
  readonly evidence: ReportEvidence;
  readonly head: PageHead;
  /** The title as it stands in the content. */
  readonly title: TitleBlock | null;
  readonly labels: readonly LabelledValue[];
  /** From the home page to the page itself. */
  readonly crumbs: readonly Passage[];
  /** Lines and paragraphs in order, without the title. */
  readonly texts: readonly TextBlock[];
  readonly signature: Signature | null;
}

const CRUMB_SEPARATOR = /(?:>|＞|»|›|→|\/|\\|::|\n)+/u;
const CRUMB_OPENING = /^.{0,12}(?:位置|路径)[是在]?[:：]?/u;
/** A line of crumbs that was taken off with all that stands around the content: it says what it is. */
const CRUMB_LINE = /^.{0,12}(?:位置|路径)[是在]?[:：].+/u;
const LONGEST_CRUMB_LINE = 200;

/** Finds the places of a page that speak of the document. */
export function gatherSources(evidence: ReportEvidence): Sources {
  const { blocks, page, removals } = evidence;
  const title = findTitleBlock(blocks);
  const isTitle = (index: number): boolean =>
    title !== null && index >= title.start && index < title.end;
  return {
    evidence,
    head: readPageHead(page, removals),
    title,
    labels: readLabelledValues(evidence),
    crumbs: crumbsOf(evidence),
    texts: blocks.filter((block, i): block is TextBlock => block.kind !== "table" && !isTitle(i)),
    // A date on the cover is no signature, so the search begins behind the first heading.
    signature: findSignature(
      blocks,
      Math.max((title?.end ?? 0) - 1, blocks.findIndex(opensSection)),
    ),
  };
}

function crumbsOf({ removals }: ReportEvidence): readonly Passage[] {
  const trails = removals.flatMap((removal): readonly Passage[] => {
    const { rule, kind, text, at } = removal;
    if (rule.endsWith("/breadcrumb")) return [{ text, at }];
    if (kind !== "chrome") return [];
    const lines = text.split("\n").map((line) => line.trim());
    return lines
      .filter((line) => line.length <= LONGEST_CRUMB_LINE && CRUMB_LINE.test(simplify(line)))
      .map((line) => ({ text: line, at }));
  });
  return trails
    .flatMap(({ text, at }) =>
      simplify(text)
        .replace(CRUMB_OPENING, "")
        .split(CRUMB_SEPARATOR)
        .map((crumb) => ({ text: crumb.trim(), at })),
    )
    .filter(({ text }) => text !== "");
}
