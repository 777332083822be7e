import {
  canonicalUrl,
  isSameSite,
  linkYear,
  postedForm,
  PROMISING,
  trapIn,
} from "#shared/crawling";
import type { FoundLink, LinkRole } from "#shared";
import type { FrontierEntry, TrappedEntry } from "../corpus/frontier-entry.ts";
import { withoutParameters } from "./address-parameters.ts";

/** Coverage years that are wanted, both included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** The visited page, as its links are judged by. */
interface VisitedPage {
  readonly entry: FrontierEntry;
  /** Where the page was in the end. */
  readonly url: string;
}

/** What the user and the site itself have said of its addresses. */
export interface Admission {
  readonly years: YearRange | null;
  /** Parameters that change nothing on this site. */
  readonly idleParameters: ReadonlySet<string>;
}

/** A page's links, sorted. */
export interface Admitted {
  readonly entries: readonly FrontierEntry[];
  readonly traps: readonly TrappedEntry[];
}

/** Traps told of one page; a calendar has thousands. */
const MOST_TRAPS = 20;

const GREATEST_DEPTH = 12;

/** Poor links are followed only to columns, when all better ones have been. */
const POOR = 0.08;
const GREATEST_POOR_DEPTH = 6;

/** Documents that are no pages; a report's attachments are named in its Reading. */
const DOCUMENT_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|rtf|csv|txt)(?:\?.*)?$/iu;

/**
 * The links of a page that its site's crawl follows, as frontier entries, and the traps among them with
 * reasons. Only the site's own hosts; good scores to any depth, columns with poor ones to some, where they wait
 * until nothing better is left or their place has proved itself; not those whose text names a report for a
 * year that is not wanted.
 */
export function admitLinks(
  page: VisitedPage,
  links: readonly FoundLink[],
  { years, idleParameters }: Admission,
): Admitted {
  const own = links.filter(
    ({ url }) => isSameSite(url, page.entry.url) && !DOCUMENT_FILE.test(url),
  );
  const least = leastScoresFrom(page, own);
  const isAdmitted = ({ score, role, isArticle }: FoundLink): boolean =>
    score >= (isArticle ? Math.max(PROMISING, least[role]) : least[role]);
  const entries = own
    .filter((link) => isAdmitted(link) && isWantedYear(link.text, years))
    .map((link) => entryFor(link, page, idleParameters));
  const judged = entries.map((entry) => ({ entry, reason: trapOf(entry) }));
  return {
    entries: judged.flatMap(({ entry, reason }) => (reason === null ? [entry] : [])),
    traps: judged
      .flatMap(({ entry, reason }) => (reason === null ? [] : [{ ...entry, reason }]))
      .slice(0, MOST_TRAPS),
  };
}

/** Why an entry is a trap. What a list's script asks for is made by rules of ours, not by the site. */
export function trapOf({ url, trace }: FrontierEntry): string | null {
  return trace?.role === "list data" ? null : trapIn(url);
}

function entryFor(
  { url, score, role, place, evidence }: FoundLink,
  page: VisitedPage,
  idleParameters: ReadonlySet<string>,
): FrontierEntry {
  const trace = { role, place, evidence };
  return {
    url: underSchemeOf(page.url, withoutIdle({ url, trace }, idleParameters)),
    site: page.entry.site,
    score,
    depth: page.entry.depth + 1,
    foundOn: page.url,
    trace,
  };
}

/**
 * An entry's address without parameters that change nothing on its site. Of what turns the pages of a list none is
 * idle: `page=1` may be everywhere.
 */
export function withoutIdle(
  { url, trace }: Pick<FrontierEntry, "url" | "trace">,
  idleParameters: ReadonlySet<string>,
): string {
  const isPlain = trace === undefined || trace.role === "link";
  return isPlain ? withoutParameters(url, idleParameters) : url;
}

/** A sitemap is asked for when what the pages show has been followed: it names addresses only. */
const SITEMAP_SCORE = 0.3;

/** The sitemaps that a seed's robots.txt names, as frontier entries. */
export function sitemapEntries(
  sitemaps: readonly string[],
  seed: FrontierEntry,
): readonly FrontierEntry[] {
  const trace = { role: "list data", place: "", evidence: ["sitemap of robots.txt +0.3"] } as const;
  return sitemaps.flatMap((address) => {
    const url = canonicalUrl(address, seed.url);
    // What is posted is for the rules of ours to say, not for a robots.txt.
    if (url === null || !isSameSite(url, seed.url) || postedForm(url) !== null) return [];
    return [{ url, site: seed.site, score: SITEMAP_SCORE, depth: 1, foundOn: seed.url, trace }];
  });
}

/** True unless the text names a report for another year (a bare year may be the year of publication). */
export function isWantedYear(text: string, years: YearRange | null): boolean {
  const named = years === null ? null : linkYear(text);
  if (years === null || named === null) return true;
  const latest = named.covers ? years.last : years.last + 1;
  return named.year >= years.first && named.year <= latest;
}

/**
 * Further pages of other lists are never looked through for what they may lead to; nor those that a further
 * page without an article names, as a pager that never ends does.
 */
function leastScoresFrom(
  { entry: { depth, trace } }: VisitedPage,
  links: readonly FoundLink[],
): Readonly<Record<LinkRole, number>> {
  const promising = depth < GREATEST_DEPTH ? PROMISING : Infinity;
  const poor = depth < GREATEST_POOR_DEPTH ? POOR : promising;
  const isEmpty = trace?.role === "further page" && !links.some(({ isArticle }) => isArticle);
  return { link: poor, "further page": isEmpty ? Infinity : promising, "list data": poor };
}

/**
 * Sites mix http and https links to the same pages. A host that answered under one scheme is asked
 * under that one, so that its pages are fetched once.
 */
function underSchemeOf(page: string, link: string): string {
  const { protocol, host, port } = new URL(page);
  const target = new URL(link);
  if (target.host !== host || port !== "") return link;
  target.protocol = protocol;
  return target.href;
}
