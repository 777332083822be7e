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
  return removals
    .filter(({ rule }) => rule.endsWith("/breadcrumb"))
    .flatMap(({ text, at }) =>
      simplify(text)
        .replace(CRUMB_OPENING, "")
        .split(CRUMB_SEPARATOR)
        .map((crumb) => ({ text: crumb.trim(), at })),
    )
    .filter(({ text }) => text !== "");
}
