import { canonicalUrl, isSameSite } from "#shared/crawling";
import type { LinkRole } from "#shared";
import { interstitialOf } from "../fetch/interstitial.ts";
import { locationOf, refreshOf } from "../fetch/location.ts";
import { mediaTypeOf } from "../fetch/media-type.ts";
import type { RawResponse } from "../fetch/raw-response.ts";
import { askedRest, isBusy, LONGEST_REST } from "../fetch/retry-after.ts";
import type { Cause, VisitOutcome } from "./visit-outcome.ts";

/** What a response means for the crawl. */
export type Judgement =
  | { readonly kind: "page" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "redirect"; readonly to: string }
  /** A protection product stands before the page; it is not solved. */
  | { readonly kind: "challenge"; readonly product: string }
  /** The server is busy or broken at the moment. */
  | { readonly kind: "later"; readonly reason: string; readonly cause: Cause }
  /** There is no page to be had, now or later. */
  | { readonly kind: "ended"; readonly outcome: VisitOutcome };

/** Bodies that can hold a report's words; a server that names no type is believed to send a page. */
const PAGE_TYPES: ReadonlySet<string> = new Set([
  "text/html",
  "text/htm",
  "text/plain",
  "application/xhtml+xml",
  "",
]);

/** What scripts get their lists in. */
const DATA_TYPES: ReadonlySet<string> = new Set([
  "application/json",
  "text/json",
  "text/xml",
  "application/xml",
  "text/javascript",
  "application/javascript",
  // Sitemaps, which their sites may keep compressed.
  "application/gzip",
  "application/x-gzip",
]);

/** Statuses by which a server says no to us, not to the address. */
const DENIALS: ReadonlySet<number> = new Set([401, 403, 407, 429, 451]);

/**
 * Judges a response by its status, its place and its headers; the text is judged by `readCapture`. What a
 * list's script would ask for (`role`) may come as data.
 */
export function judgeResponse(response: RawResponse, role: LinkRole = "link"): Judgement {
  const { status } = response;
  const product = interstitialOf(response);
  if (product !== null) return { kind: "challenge", product };
  if (status === 304) return { kind: "unchanged" };
  if (status >= 300 && status < 400) return judgeRedirect(response);
  const cause = causeOf(status);
  if (isBusy(response)) return judgeBusy(response, cause);
  if (status < 200 || status >= 400) return failed(`HTTP ${status}`, cause);
  const refreshed = judgeRefresh(response);
  if (refreshed !== null) return refreshed;
  const type = mediaTypeOf(response);
  if (PAGE_TYPES.has(type)) return { kind: "page" };
  if (role === "list data" && DATA_TYPES.has(type)) return { kind: "page" };
  return { kind: "ended", outcome: { kind: "refused", reason: `it is ${type}`, cause: "other" } };
}

function judgeRedirect(response: RawResponse): Judgement {
  const to = canonicalUrl(locationOf(response) ?? "", response.url);
  if (to === null) return failed(`HTTP ${response.status} without a usable address`, "other");
  if (to === response.url) return failed("it redirects to itself", "other");
  if (isSameSite(to, response.url)) return { kind: "redirect", to };
  return failed(`it redirects to another site, ${to}`, "other");
}

/** A page that leads at once to another of its site holds nothing for a reader; one that leads to itself does. */
function judgeRefresh(response: RawResponse): Judgement | null {
  const to = canonicalUrl(refreshOf(response) ?? "", response.url);
  const leadsOn = to !== null && to !== response.url && isSameSite(to, response.url);
  return leadsOn ? { kind: "redirect", to } : null;
}

function causeOf(status: number): Cause {
  if (DENIALS.has(status)) return "denied";
  return status >= 500 ? "overloaded" : "other";
}

function failed(reason: string, cause: Cause): Judgement {
  return { kind: "ended", outcome: { kind: "failed", reason, cause } };
}

function judgeBusy(response: RawResponse, cause: Cause): Judgement {
  const { status } = response;
  const rest = askedRest(response);
  if (rest <= LONGEST_REST) return { kind: "later", reason: `HTTP ${status}`, cause };
  const minutes = Math.ceil(rest / 60_000);
  const reason = `HTTP ${status}, and it asks to be left alone for ${minutes} minutes`;
  return { kind: "ended", outcome: { kind: "sent away", reason, cause: "denied" } };
}
