import { addressFacts } from "./address-facts.ts";
import type { PageLink } from "./collect-links.ts";
import type { ListRequest } from "./families/family.ts";
import type { FoundLink } from "./found-link.ts";
import type { GatheredLinks, LinkArrangement } from "./gather-links.ts";
import { judgeLink } from "./judge-link.ts";
import type { LinkContext } from "./link-context.ts";
import { tabsOfFrames } from "./frame-tabs.ts";
import { linkWords } from "./link-words.ts";
import { besideReports, contextOfPromise, eitherContext } from "./page-context.ts";
import { noticesInstead } from "./notice-columns.ts";
import type { PageContext } from "./page-context.ts";
import { BESIDE_REPORTS } from "./part-signals.ts";

/** A link with this score, and the covered year in its text or a title cut short, names a report. */
const REPORT_LIKE = 0.6;

/** What further pages of a list are worth, by what the list is. */
const PAGINATION_SCORES = { reports: 0.7, mixed: 0.3, disclosure: 0.07, other: 0.04 };

/** A list that its page shows nothing of comes after other pages that were promised as much. */
const COST_OF_A_REQUEST = 0.02;

/**
 * Every address a page leads to, once, best judgement first where it comes twice; then the further pages of
 * its list, and what its scripts would ask for. `promise` is the score that led to the page, null where
 * none did: a frame or a list without a name is what it was asked for as.
 */
export function findLinks(gathered: GatheredLinks, promise: number | null): readonly FoundLink[] {
  const { self, furtherPages, requests, besideNeighbours } = gathered;
  const named = eitherContext(gathered.named, contextOfPromise(promise ?? 0));
  // Only the 专栏, and an agency's own, has the five of them.
  const context = { ...named, disclosure: named.disclosure || besideNeighbours.size > 0 };
  const scored = scoredLinks(gathered, { ...context, self, promise });
  for (const notices of noticesInstead(self, scored)) keepBest(scored, notices);
  const kind = kindOfList(context, [...scored.values()]);
  for (const url of furtherPages) keepBest(scored, furtherPage(url, kind));
  // What a script would ask for is no page, though a link in the script's own markup may lead to it.
  for (const { url } of requests) scored.delete(url);
  for (const request of requests)
    keepBest(scored, listData(request, { ...context, promise }, kind));
  return [...scored.values()].map((link) => inList(link, kind));
}

/**
 * Templates draw lists of all kinds alike, menus and articles: what a place gives is known by the kind of its
 * list, of what it leads to, and by whether its words are a look-alike's: notices about the reports stand between them.
 */
function inList(link: FoundLink, kind: string): FoundLink {
  const { place, isArticle, isDoubted } = link;
  const fellows = `${kind}${isArticle ? "" : "/"}${isDoubted ? "?" : ""}`;
  return place === "" ? link : { ...link, place: `${fellows}: ${place}` };
}

/** What is known of the page, or the answer, that links stand in. */
interface ListContext extends PageContext {
  /** Its canonical address. */
  readonly self: string | null;
  /** The score that led to it; null where it is not known. */
  readonly promise: number | null;
}

/** Links with their scores in a context, by address. */
export function scoredLinks(
  { links, besideNeighbours: neighbours, blocks, companies }: LinkArrangement,
  { self, ...context }: ListContext,
): Map<string, FoundLink> {
  const isColumn = self === null || !addressFacts(self).isArticle;
  const scored = new Map<string, FoundLink>();
  const tabs = tabsOfFrames(links);
  for (const link of links) {
    // What the first tab is called says what the frame shows.
    if (link.form === "frame" && tabs.has(link.url)) continue;
    const block = blocks.get(link);
    const isNavigation = block?.isNavigation === true;
    const isOwn = isColumn && !isNavigation && link.element !== null;
    const company =
      isOwn && block !== undefined ? (companies.get(block)?.get(link.place) ?? null) : null;
    const besideNeighbours = neighbours.has(link);
    const isVariant = self !== null && isVariantOf(link.url, self) && !tabs.has(link.url);
    const around = isNavigation ? besideReports(context) : context;
    const isSibling = block?.holdsColumn === true;
    const standing = { besideNeighbours, isVariant, isOwn, isSibling, company };
    keepBest(scored, scoreLink(link, { ...around, ...standing }));
  }
  return scored;
}

const INDEX_NAME = /^(?:index|default)\.\w{2,5}$/u;

/**
 * Whether an address is another with one parameter added, or with the name of a folder's own page; systems that address
 * columns by parameters add more.
 */
function isVariantOf(url: string, page: string): boolean {
  if (page.endsWith("/") && url.startsWith(page) && INDEX_NAME.test(url.slice(page.length)))
    return true;
  const start = page.includes("?") ? `${page}&` : `${page}?`;
  return url.startsWith(start) && !url.slice(start.length).includes("&");
}

/**
 * A list with look-alikes among its reports is still one of reports; an agency's one list of all that it discloses, with
 * a few of them, is mixed, and a column of news with a few of them is not.
 */
const LEAST_REPORTS = 0.25;

/** What a list is, by what it is called and by what the links in one of its places name. */
export function kindOfList(
  context: PageContext,
  links: readonly FoundLink[],
): keyof typeof PAGINATION_SCORES {
  if (context.reports) return "reports";
  for (const fellows of Map.groupBy(links, ({ place }) => place).values()) {
    const reports = fellows.filter(({ namesReport }) => namesReport).length;
    if (reports >= 2 && reports >= LEAST_REPORTS * fellows.length) return "reports";
  }
  if (!context.disclosure) return "other";
  return links.some(mayBeReport) ? "mixed" : "disclosure";
}

/** Entries called 2022年 and no more are yearly things, as the reports are. */
function mayBeReport({ namesReport, isArticle, text }: FoundLink): boolean {
  return isArticle && (namesReport || linkWords(text).subject === "year");
}

/** Another page, or answer, of a list of some kind; worth no less than what the list was asked for as. */
export function furtherPage(
  url: string,
  kind: keyof typeof PAGINATION_SCORES,
  { role = "further page", promise = 0 }: { role?: FoundLink["role"]; promise?: number } = {},
): FoundLink {
  const score = Math.max(PAGINATION_SCORES[kind], promise);
  const evidence = [`${role} of a list: ${kind} +${score}`];
  return {
    url,
    text: "",
    score,
    evidence,
    role,
    place: `${role} ${parametersOf(url)}`,
    namesReport: false,
    isDoubted: false,
    isArticle: false,
  };
}

/** Names of an address's parameters: a pager and a trap that turns the same pages differ in theirs. */
function parametersOf(url: string): string {
  return [...new URL(url).searchParams.keys()].join(" ");
}

function listData(
  { url, column, isFirst }: ListRequest,
  { promise, ...context }: PageContext & Pick<ListContext, "promise">,
  kind: keyof typeof PAGINATION_SCORES,
): FoundLink {
  const own = isFirst ? (promise ?? 0) - COST_OF_A_REQUEST : 0;
  if (column === "") return furtherPage(url, kind, { role: "list data", promise: rounded(own) });
  const link: PageLink = { url, text: column, form: "link", place: "", month: null, element: null };
  const scored = scoreLink(link, {
    ...context,
    disclosure: true,
    besideNeighbours: false,
    isVariant: false,
    isOwn: true,
    isSibling: false,
    promise: null,
    company: null,
  });
  return { ...scored, role: "list data" };
}

function scoreLink(link: PageLink, context: LinkContext): FoundLink {
  const signals = judgeLink(link, context);
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  const score = rounded(Math.min(1, Math.max(0, sum)));
  const { year, isCutReport, discouraging } = linkWords(link.text);
  return {
    url: link.url,
    text: link.text,
    score,
    evidence: signals.map(
      ({ name, weight }) => `${name} ${weight < 0 ? "−" : "+"}${Math.abs(weight)}`,
    ),
    role: "link",
    place: link.place,
    namesReport: score >= REPORT_LIKE && (year?.covers === true || isCutReport),
    isDoubted: discouraging.length > 0 || signals.some(({ name }) => name === BESIDE_REPORTS),
    isArticle: addressFacts(link.url).isArticle,
  };
}

function keepBest(scored: Map<string, FoundLink>, link: FoundLink): void {
  const known = scored.get(link.url);
  if (known !== undefined && known.score >= link.score) return;
  scored.set(link.url, { ...link, text: link.text || (known?.text ?? "") });
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
