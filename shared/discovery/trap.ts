import { MOST_ADDRESSES, remembered } from "../page/remembered.ts";

/** So often a folder comes only where a page links to itself by a relative address. */
const MOST_REPEATS = 2;
const MOST_SEGMENTS = 14;
const MOST_PARAMETERS = 10;

/** Pages that are made for one visitor, or for any words; none is ever a report. */
const VISITOR_PAGES: ReadonlySet<string> = new Set([
  "login",
  "logout",
  "register",
  "signin",
  "search",
  "print",
  "share",
  "calendar",
  "rili",
  "captcha",
]);

/** Parameters that carry the address of another page, so that each page makes a new one. */
const ECHO_PARAMETERS: ReadonlySet<string> = new Set([
  "returnurl",
  "return_url",
  "returnto",
  "backurl",
  "back_url",
  "redirect",
  "redirecturl",
  "redirect_uri",
  "referer",
  "referrer",
  "gotourl",
  "goto",
  "forward",
  "service",
]);

/** An address as a value: with its scheme, or a path of more than one folder. */
const ADDRESS_VALUE = /^(?:https?(?::|%3a)|(?:\/|%2f)[^&]*(?:\/|%2f))/iu;

/**
 * Why an address is one that sites make without end, and that a crawl does not follow; null for any other.
 * Takes a canonical address.
 */
export const trapIn: (url: string) => string | null = remembered(findTrap, MOST_ADDRESSES);

function findTrap(url: string): string | null {
  const { pathname, search } = new URL(url);
  const segments = pathname.split("/").filter((segment) => segment !== "");
  const parameters = search.slice(1).split("&");
  return (
    repetition(segments) ??
    visitorPage(segments) ??
    (parameters.length > MOST_PARAMETERS ? `it has ${parameters.length} parameters` : null) ??
    echo(parameters)
  );
}

function repetition(segments: readonly string[]): string | null {
  if (segments.length > MOST_SEGMENTS) return `it has ${segments.length} folders`;
  const counts = Map.groupBy(segments, (segment) => segment);
  for (const [segment, same] of counts)
    if (same.length > MOST_REPEATS) return `the folder ${segment} comes ${same.length} times`;
  return null;
}

function visitorPage(segments: readonly string[]): string | null {
  const names = segments.map((segment) => segment.replace(/\.\w{2,6}$/u, "").toLowerCase());
  const known = names.find((name) => VISITOR_PAGES.has(name));
  return known === undefined ? null : `${known} pages are made for each visitor`;
}

function echo(parameters: readonly string[]): string | null {
  for (const parameter of parameters) {
    const [name = "", value = ""] = parameter.split("=", 2);
    if (ECHO_PARAMETERS.has(name.toLowerCase()) || ADDRESS_VALUE.test(value))
      return `its parameter ${name} carries another address`;
  }
  return null;
}
