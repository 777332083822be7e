import { type Block, blocksToText } from "../content/block.ts";
import type { Section } from "../reading.ts";
import { findHeadings, type Heading } from "./sections/outline.ts";
import { roleOfHeading } from "./sections/section-roles.ts";
import { findSignature, type Signature } from "./sections/signature.ts";
import { findTitleBlock } from "./title/find-title-block.ts";

/** A stretch of blocks that will be one section. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly section: Section;
}

/**
 * The sections of a document in order, from its outline (REPORT-FORMAT 1.3): each with its own text, tables
 * as rows of tabs, without its sub-sections. What stands between the title and the first heading is the preface, the
 * agency and date at the end are the signature. None where the document has no heading.
 */
export function readSections(blocks: readonly Block[]): readonly Section[] {
  const title = findTitleBlock(blocks);
  const start = title === null ? 0 : title.end;
  const headings = findHeadings(blocks, start);
  const first = headings[0];
  if (first === undefined) return [];
  const signature = findSignature(blocks, first.index);
  const outline = headings.map((heading, i) =>
    sectionSpan(heading, headings[i + 1]?.index ?? blocks.length),
  );
  return [prefaceSpan(start, first.index), ...outline]
    .flatMap((span) => splitAtSignature(span, signature))
    .map((span) => withText(span, blocks))
    .filter(({ heading, text }) => heading !== "" || text !== "");
}

function prefaceSpan(start: number, end: number): Span {
  return { start, end, section: { heading: "", level: 1, role: "preface", text: "" } };
}

function sectionSpan({ index, level, heading, rest }: Heading, end: number): Span {
  const section = { heading, level, role: roleOfHeading(heading), text: rest };
  return { start: index + 1, end, section };
}

/** What follows the signature, an annex without a heading, is a section without a name. */
function splitAtSignature(span: Span, signature: Signature | null): readonly Span[] {
  if (signature === null || signature.start < span.start || signature.end > span.end) return [span];
  return [
    { ...span, end: signature.start },
    { ...signature, section: { heading: "", level: 1, role: "signature", text: "" } },
    {
      start: signature.end,
      end: span.end,
      section: { heading: "", level: 1, role: null, text: "" },
    },
  ];
}

function withText({ start, end, section }: Span, blocks: readonly Block[]): Section {
  const lines = [section.text, blocksToText(blocks.slice(start, end))];
  return { ...section, text: lines.filter((line) => line !== "").join("\n") };
}
