import { type Draft, runsOf } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { fold } from "../../han/fold.ts";
import { isAdvertisingTitle } from "../advertisements/advertising-title.ts";
import type { Cut } from "../cut.ts";
import type { Knowledge } from "../knowledge.ts";
import { cutSoldHeading } from "./sold-heading.ts";
import type { ForeignLink, PageLinks } from "./linked-sites.ts";

/** Links to sites of others that stand one after the other, with nothing between them. */
interface LinkRow {
  readonly stretches: readonly LinkStretch[];
  /** The line before them, and what stands before them in their own: they may say what the links are. */
  readonly heading: Run | null;
  readonly lead: string;
}

interface LinkStretch {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly sites: readonly string[];
}

/** Fewer sites may be the newspapers and broadcasters of the place, unless their names advertise. */
const LEAST_SITES = 6;
const LEAST_ADVERTISING = 3;
/** A sold link is a name; a line of news that links to its newspaper is longer. */
const LONGEST_NAME = 16;
/** Signs that stand between links. */
const BETWEEN = /^[\s|｜/·•,，、;；\-–—_>»()（）[\]【】]*$/u;
/** What an office calls the sites it links to of its own will. */
const FRIENDLY =
  /(?:友情|相关|友好|常用|合作|快速)(?:链接|连接|网站|导航)|网站导航|站群|新媒体|媒体矩阵/u;

/**
 * Blocks of links to sites of others (REPORT-FORMAT 7.3, S7), one link after the other, whether in a line, in items,
 * in paragraphs or in cells. A few sites, and what stands under 友情链接, stay unless their names advertise.
 */
export function cutForeignLinks(draft: Draft, { links }: Knowledge): readonly Cut[] {
  return linkRows(draft, links).flatMap((row) => (isSold(row) ? cutsOf(row) : []));
}

function linkRows(draft: Draft, links: PageLinks): readonly LinkRow[] {
  const rows: LinkRow[] = [];
  let open: LinkStretch[] = [];
  let heading: Run | null = null;
  let lead = "";
  let before: Run | null = null;
  const close = (): void => {
    if (open.length > 0) rows.push({ stretches: open, heading, lead });
    open = [];
  };
  for (const run of runsOf(draft)) {
    const stretches = stretchesIn(run, links.foreignIn(run));
    for (const stretch of stretches) {
      if (stretch.start > 0) close();
      if (open.length === 0) {
        heading = before;
        lead = run.text.slice(Math.max(0, stretch.start - LONGEST_NAME), stretch.start);
      }
      open.push(stretch);
      if (stretch.end < run.text.length) close();
    }
    if (stretches.length > 0 || run.text === "") continue;
    close();
    before = run;
  }
  close();
  return rows;
}

/** The links of a run, those joined between which only signs stand; the signs at the run's ends are theirs. */
function stretchesIn(run: Run, links: readonly ForeignLink[]): readonly LinkStretch[] {
  const joined: { run: Run; start: number; end: number; sites: string[] }[] = [];
  for (const { start, end, site } of links) {
    const last = joined.at(-1);
    const from = last === undefined ? 0 : last.end;
    const isNext = BETWEEN.test(run.text.slice(from, start));
    if (last !== undefined && isNext) {
      last.end = end;
      last.sites.push(site);
    } else {
      joined.push({ run, start: last === undefined && isNext ? 0 : start, end, sites: [site] });
    }
  }
  const last = joined.at(-1);
  if (last !== undefined && BETWEEN.test(run.text.slice(last.end))) last.end = run.text.length;
  return joined;
}

function isSold({ stretches, heading, lead }: LinkRow): boolean {
  const sites = stretches.flatMap((stretch) => stretch.sites);
  const count = new Set(sites).size;
  if (count < LEAST_ADVERTISING) return false;
  const names = stretches.map(({ run, start, end }) => run.text.slice(start, end)).join("|");
  if (names.length / sites.length > LONGEST_NAME) return false;
  const told = fold(`${heading?.text.slice(-LONGEST_NAME) ?? ""} ${lead}`);
  const isHonest = count < LEAST_SITES || FRIENDLY.test(told);
  return !isHonest || isAdvertisingTitle(`${told} ${names}`);
}

function cutsOf({ stretches, heading, lead }: LinkRow): readonly Cut[] {
  const sites = [...new Set(stretches.flatMap((stretch) => stretch.sites))];
  const evidence = `links to ${sites.length} sites of others: ${sites.slice(0, 5).join(", ")}`;
  return [
    ...(lead === "" ? cutSoldHeading(heading, "inserted/foreign-links") : []),
    ...stretches.map(({ run, start, end }): Cut => {
      return { run, start, end, rule: "inserted/foreign-links", evidence };
    }),
  ];
}
