import type { ScoredLink } from "../reading.ts";
import { canonicalUrl } from "./canonical-url.ts";
import type { LinkedPage, PageLink } from "./collect-links.ts";
import { collectLinks } from "./collect-links.ts";
import { linksBesideNeighbours } from "./column-neighbours.ts";
import { judgeLink } from "./judge-link.ts";
import type { LinkContext } from "./judge-link.ts";
import { linkYear } from "./link-year.ts";
import { pageContext } from "./page-context.ts";
import type { PageContext } from "./page-context.ts";
import { findPagination } from "./pagination/find-pagination.ts";

/** A link with this score, and the covered year in its text, shows that a list holds reports. */
const REPORT_LIKE = 0.7;

/** What further pages of a list are worth, by what the list is. */
const PAGINATION_SCORES = { reports: 0.7, disclosure: 0.25, other: 0.05 };

/**
 * Every http(s) address a page leads to, absolute and canonical, once, with how likely it leads to an
 * annual report or to a list of them (0…1) and the evidence for it, in document order, at most 2,000,
 * and then the further pages of the list the page shows. Rules: REPORT-FORMAT 5.1, 5.2 and 6.1 to 6.5.
 */
export function scoreLinks(page: LinkedPage): readonly ScoredLink[] {
  const context = pageContext(page);
  const self = canonicalUrl(page.url ?? "");
  const links = collectLinks(page).filter(({ url }) => url !== self);
  const neighbours = linksBesideNeighbours(links);
  const scored = new Map<string, ScoredLink>();
  for (const link of links) {
    keepBest(scored, scoreLink(link, { ...context, besideNeighbours: neighbours.has(link) }));
  }
  const holdsReports = context.reports || [...scored.values()].some(isReportLike);
  for (const url of findPagination(page, links)) {
    keepBest(scored, furtherPage(url, context, holdsReports));
  }
  return [...scored.values()];
}

function scoreLink(link: PageLink, context: LinkContext): ScoredLink {
  const signals = judgeLink(link, context);
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  const evidence = signals.map(
    ({ name, weight }) => `${name} ${weight < 0 ? "−" : "+"}${Math.abs(weight)}`,
  );
  return {
    url: link.url,
    text: link.text,
    score: rounded(Math.min(1, Math.max(0, sum))),
    evidence,
  };
}

function furtherPage(url: string, context: PageContext, holdsReports: boolean): ScoredLink {
  const kind = holdsReports ? "reports" : context.disclosure ? "disclosure" : "other";
  const score = PAGINATION_SCORES[kind];
  return { url, text: "", score, evidence: [`further page of a list: ${kind} +${score}`] };
}

function isReportLike({ score, text }: ScoredLink): boolean {
  return score >= REPORT_LIKE && linkYear(text)?.covers === true;
}

function keepBest(scored: Map<string, ScoredLink>, link: ScoredLink): void {
  const known = scored.get(link.url);
  if (known !== undefined && known.score >= link.score) return;
  scored.set(link.url, { ...link, text: link.text || (known?.text ?? "") });
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
