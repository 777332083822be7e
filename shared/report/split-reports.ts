import type { Block } from "../content/block.ts";
import { fold } from "../han/fold.ts";
import { agencyName } from "./agency/agency-name.ts";
import { opensSection } from "./sections/outline.ts";
import { parseReportTitle } from "./title/title-grammar.ts";

const LONGEST_TITLE = 80;
/** A title is a line of its own: no sentence, no label before a colon, no crumb. */
const NOT_A_TITLE = /[。；;！!？?，,：:|>»《》]/u;
/** What a report has at least after its title; less is an entry of a list or a reference to another year. */
const LEAST_SECTIONS = 3;
const LEAST_CHARACTERS = 200;

interface Opening {
  readonly index: number;
  /** Agency and year: what tells two reports apart. */
  readonly identity: string;
}

/**
 * The reports of a page that holds several (REPORT-FORMAT 4.6: year tabs, one page for all departments), each
 * from its title to the next; what stands above the first title belongs to the first. One part where the page
 * holds one report, or prints one title several times.
 */
export function splitReports(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts: number[] = [];
  const identities = new Set<string>();
  const openings = openingsOf(blocks);
  for (const [i, { index, identity }] of openings.entries()) {
    const end = openings[i + 1]?.index ?? blocks.length;
    if (identities.has(identity) || !isReportBody(blocks.slice(index + 1, end))) continue;
    identities.add(identity);
    starts.push(index);
  }
  if (starts.length < 2) return [blocks];
  return starts.map((start, i) => blocks.slice(i === 0 ? 0 : start, starts[i + 1]));
}

function openingsOf(blocks: readonly Block[]): readonly Opening[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === "table" || block.kind === "item") return [];
    const { text } = block;
    if (text.length > LONGEST_TITLE || NOT_A_TITLE.test(text) || opensSection(block)) return [];
    const title = parseReportTitle(text);
    if (title === null || title.year === null) return [];
    const cover = title.agency === null ? coverAgency(blocks[index - 1]) : null;
    const agency = fold(title.agency ?? cover ?? "");
    return [{ index: cover === null ? index : index - 1, identity: `${agency} ${title.year}` }];
  });
}

/** On a cover of two lines the agency stands above the words for the report. */
function coverAgency(above: Block | undefined): string | null {
  return above === undefined || above.kind === "table" ? null : agencyName(above.text);
}

function isReportBody(blocks: readonly Block[]): boolean {
  const sections = blocks.filter(opensSection).length;
  if (sections < LEAST_SECTIONS) return false;
  const characters = blocks.reduce(
    (sum, block) => sum + (block.kind === "table" ? 0 : block.text.length),
    0,
  );
  return characters >= LEAST_CHARACTERS;
}
