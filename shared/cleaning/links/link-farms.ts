import { type Draft, type DraftBlock, runsOf } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { fold } from "../../han/fold.ts";
import type { Places } from "../../places/places.ts";
import type { Cut } from "../cut.ts";
import type { Knowledge } from "../knowledge.ts";
import { cutSoldHeading } from "./sold-heading.ts";

/** A short name in a list: a line or cell of its own, or a part between two bars. */
interface Item {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const LEAST_ITEMS = 8;
const LONGEST_ITEM = 8;
/** As many names as tell where a list comes from. */
const MOST_JUDGED = 3_000;
/** Words for what is sold (出国, 车险) stand among the names of places. */
const LEAST_PLACES = 0.6;
/** An office lists the counties of its own province; only a farm strings those of the whole country. */
const LEAST_PROVINCES = 4;
const BAR = /[|｜]/gu;
/** What parts the names where a whole line is nothing else. */
const OTHER_SEPARATORS = /[\s、，,·/_-]+/gu;

/**
 * Link farms: counties and towns of the whole country on a string, with a few things for sale among them
 * (REPORT-FORMAT 7.3, S7), between bars or spaces, in items, lines or cells. Names that lead to the page's own
 * site or to public bodies are an honest list.
 */
export function cutLinkFarms(draft: Draft, { places, links }: Knowledge): readonly Cut[] {
  return partsOf(draft)
    .flatMap((part) => itemRows(runsOf(part)))
    .flatMap(({ items, heading }) => {
      if (items.length < LEAST_ITEMS) return [];
      // A line holds any number of items, and its links are looked at once.
      const runs = [...new Set(items.map(({ run }) => run))];
      if (runs.some((run) => links.leadsHome(run))) return [];
      const provinces = provincesOf(items, places);
      if (provinces === null) return [];
      const evidence = `${items.length} names between bars or in a list, of places in ${provinces} provinces`;
      return [...cutSoldHeading(heading, "inserted/link-farm"), ...cutsOf(items, evidence)];
    });
}

/** Tables and what stands between them: the last cells of a table are no part of a list below it. */
function partsOf(draft: Draft): readonly Draft[] {
  const parts: DraftBlock[][] = [];
  for (const block of draft) {
    const part = parts.at(-1);
    if (part?.[0] !== undefined && (part[0].kind === "table") === (block.kind === "table"))
      part.push(block);
    else parts.push([block]);
  }
  return parts;
}

/** Items that follow one another without any other text between them, and the line above the first. */
interface ItemRow {
  readonly items: readonly Item[];
  readonly heading: Run | null;
}

function itemRows(runs: readonly Run[]): readonly ItemRow[] {
  const rows: ItemRow[] = [];
  let open: Item[] = [];
  let heading: Run | null = null;
  let before: Run | null = null;
  const close = (): void => {
    if (open.length > 0) rows.push({ items: open, heading });
    open = [];
  };
  for (const run of runs) {
    if (run.text === "") continue;
    let next = 0;
    for (const item of itemsOf(run)) {
      if (item.start !== next) close();
      if (open.length === 0) heading = item.start === 0 ? before : null;
      open.push(item);
      next = item.end;
    }
    if (next !== run.text.length) close();
    before = run;
  }
  close();
  return rows;
}

/** The items of a run, each with the sign that closes it; none where it is a sentence. */
function itemsOf(run: Run): readonly Item[] {
  const { text } = run;
  const isBarred = text.includes("|") || text.includes("｜");
  if (!isBarred && text.length <= LONGEST_ITEM)
    return [{ run, start: 0, end: text.length, name: text }];
  const items = dividedAt(isBarred ? BAR : OTHER_SEPARATORS, run);
  const short = items.filter(({ name }) => name.length <= LONGEST_ITEM);
  return isBarred || short.length === items.length ? short : [];
}

function dividedAt(separator: RegExp, run: Run): readonly Item[] {
  const items: Item[] = [];
  let from = 0;
  const add = (stop: number, end: number): void => {
    const start = Math.max(from, openingOf(run.text, from, stop));
    items.push({ run, start, end, name: run.text.slice(start, stop).trim() });
    from = end;
  };
  for (const match of run.text.matchAll(separator)) add(match.index, match.index + match[0].length);
  if (from < run.text.length) add(run.text.length, run.text.length);
  return items;
}

/** Where an item begins behind a sentence that a farm was hung on: `…特此报告。 和田县| 华宁县|`. */
function openingOf(text: string, from: number, stop: number): number {
  if (stop - from <= LONGEST_ITEM) return from;
  const tail = text.slice(Math.max(from, stop - LONGEST_ITEM), stop);
  const sign = tail.trimEnd().search(/[。！？；：\s][^。！？；：\s]+$/u);
  return sign < 0 ? from : stop - tail.length + sign + 1;
}

/** In how many provinces the places of a list lie; null where it is no list of places from all over. */
function provincesOf(row: readonly Item[], places: Places): number | null {
  const provinces = new Set<string>();
  let found = 0;
  const judged = row.slice(0, MOST_JUDGED);
  for (const { name } of judged) {
    const divisions = places.find(fold(name)).filter(({ level }) => level !== "province");
    if (divisions.length === 0) continue;
    found += 1;
    const codes = new Set(divisions.map(({ code }) => code.slice(0, 2)));
    // A name that several provinces have says nothing of where the list comes from.
    if (codes.size === 1) for (const code of codes) provinces.add(code);
  }
  const isFarm = found >= judged.length * LEAST_PLACES && provinces.size >= LEAST_PROVINCES;
  return isFarm ? provinces.size : null;
}

/** One cut for the items of each run. */
function cutsOf(row: readonly Item[], evidence: string): readonly Cut[] {
  return [...Map.groupBy(row, ({ run }) => run)].map(([run, items]) => ({
    run,
    start: items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? run.text.length,
    rule: "inserted/link-farm",
    evidence,
  }));
}
