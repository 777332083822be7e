import type { Block } from "../../content/block.ts";
import { isDateLine, readDate } from "../dates.ts";
import { agencyName } from "../agency/agency-name.ts";

/** Where the signature block stands, as indices into the blocks: `start` inclusive, `end` exclusive. */
export interface Signature {
  readonly start: number;
  readonly end: number;
  /** Index of the line with the agency; null where only a date stands. */
  readonly agency: number | null;
  readonly date: number | null;
}

const LONGEST_SIGNATURE_LINE = 60;

/**
 * The agency and date that close a document (REPORT-FORMAT 4.3): the last line that is a date alone or an
 * agency and a date, after the given index, with the agency's name on the line above; or, without any date, an
 * agency's name as the last line of all.
 */
export function findSignature(blocks: readonly Block[], after: number): Signature | null {
  const last = blocks.findLastIndex((block, i) => i > after && hasSignatureDate(block));
  if (last >= 0) {
    if (!isDateLine(textAt(blocks, last))) {
      return { start: last, end: last + 1, agency: last, date: last };
    }
    const hasAgency = last - 1 > after && isSignatureLine(textAt(blocks, last - 1));
    const start = hasAgency ? last - 1 : last;
    return { start, end: last + 1, agency: hasAgency ? start : null, date: last };
  }
  const end = blocks.findLastIndex((block) => block.kind !== "table");
  const isName = end > after && agencyName(textAt(blocks, end)) !== null;
  return isName ? { start: end, end: end + 1, agency: end, date: null } : null;
}

/** The agency's words in a line of the signature: the line without its date and without `(盖章)`. */
export function signedName(line: string): string {
  return line
    .replace(/[\s\d〇零○一二三四五六七八九十年月日]{8,}$/u, "")
    .replace(/\s*[(（](?:盖章|公章|印章|章)[)）]\s*$/u, "")
    .trim();
}

/** Documents are signed with 年 and 月; a bare 2020-01-29 on a line is the page's own date. */
function hasSignatureDate(block: Block): boolean {
  if (block.kind === "table" || !block.text.includes("年")) return false;
  if (isDateLine(block.text)) return true;
  if (block.text.length > LONGEST_SIGNATURE_LINE || !block.text.trim().endsWith("日")) return false;
  return readDate(block.text) !== null && agencyName(signedName(block.text)) !== null;
}

function isSignatureLine(line: string): boolean {
  return line !== "" && line.length <= LONGEST_SIGNATURE_LINE && !/[。；;：:]/u.test(line);
}

function textAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block === undefined || block.kind === "table" ? "" : block.text;
}
