import type { Run } from "../../content/run.ts";
import { fold } from "../../han/fold.ts";
import { isDateLine } from "../brands/date-line.ts";
import { isOwnSite } from "./evidence.ts";
import { GREETING } from "./names.ts";
import { AGENCY_LABEL, AGENCY_SLOTS, type AgencySlot, SITE_SLOTS, SLOT_WIDTH } from "./slots.ts";

/** One place of a name in the content. */
export interface Place {
  readonly run: Run;
  readonly start: number;
}

/** Where a name stands on a page. */
export interface Standing {
  readonly places: readonly Place[];
  /** The lines of the content. */
  readonly lines: readonly string[];
  readonly head: readonly string[];
}

const LEAST_PLACES = 2;
const LEAST_SLOTS = 2;
/** Reasons of this weight leave no doubt that it is no agency's: one slot shows what it was pasted over. */
const CERTAIN = 4;
/** What other bodies than the page's own do and are as well. */
const ANYBODYS = new Set(["issuer", "word of a sentence"]);
const TITLE_SLOTS = new Set(["title of a report", "agency of a year"]);

/**
 * The kinds of an agency's slots that a name stands in, which has reasons of a weight against it; null where it may
 * be an honest site's.
 */
export function agencySlots(
  name: string,
  weight: number,
  { places, lines, head }: Standing,
): readonly string[] | null {
  const inLines = places.map(({ run, start }) => ({ text: run.text, start }));
  const inHead = head.flatMap((text) =>
    text.includes(name) ? [{ text, start: text.indexOf(name) }] : [],
  );
  const slots = [...inLines, ...inHead].flatMap(
    ({ text, start }) => slotOf(name, text, start) ?? [],
  );
  const found = slots.flatMap((slot) => (slot.isSite ? [] : [slot.name]));
  const kinds = new Set([...found, ...aloneAs(name, lines)]);
  const visited = slots.length - found.length;
  // An honest site may issue and publish; it never reports on the disclosure of information.
  const isTitled = found.some((slot) => TITLE_SLOTS.has(slot));
  if (isOwnSite(name) && !isTitled) return null;
  const isOwner = isTitled || kinds.has("signature");
  const isCertain = GREETING.test(name) || (weight >= CERTAIN && isOwner);
  const isPasted =
    inLines.length + inHead.length >= LEAST_PLACES &&
    kinds.size >= (isCertain ? 1 : LEAST_SLOTS) &&
    [...kinds].some((kind) => !ANYBODYS.has(kind)) &&
    found.length > visited;
  return isPasted ? [...kinds] : null;
}

/** What a line that is the name alone says by its neighbours: signed above a date, named beside a label. */
function aloneAs(name: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, i) => {
    if (line.trim() !== name) return [];
    const isSigned = isDateLine(lines[i + 1] ?? "");
    const isLabelled = AGENCY_LABEL.test(fold(lines[i - 1] ?? ""));
    return [...(isSigned ? ["signature"] : []), ...(isLabelled ? ["agency by a label"] : [])];
  });
}

function slotOf(
  name: string,
  text: string,
  start: number,
): { readonly name: string; readonly isSite: boolean } | null {
  const end = start + name.length;
  const before = fold(text.slice(Math.max(0, start - SLOT_WIDTH), start));
  const after = fold(text.slice(end, end + SLOT_WIDTH));
  const fits = (slot: AgencySlot): boolean =>
    slot.before?.test(before) !== false && slot.after?.test(after) !== false;
  const site = SITE_SLOTS.find(fits);
  if (site !== undefined) return { name: site.name, isSite: true };
  const agency = AGENCY_SLOTS.find(fits);
  if (agency !== undefined) return { name: agency.name, isSite: false };
  // A title's separator inside a sentence, with Han words flush on both sides.
  const isFlush = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after);
  return isFlush ? { name: "word of a sentence", isSite: false } : null;
}
