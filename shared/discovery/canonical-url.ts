import { MOST_ADDRESSES, remembered } from "../page/remembered.ts";

/** Longer addresses come from calendars and search forms that link to themselves without end. */
const MAXIMUM_LENGTH = 2048;

const SESSION_IN_PATH = /;jsessionid=[^/;]*/giu;

/** Slashes that say nothing; those after a colon belong to an address carried inside a path. */
const REPEATED_SLASHES = /(?<!:)\/{2,}/gu;

const LOWER_CASE_ESCAPE = /%[0-9a-f]{2}/giu;

/** Parameters that name a visit or a share, never a page. Compared in lower case. */
const VISIT_PARAMETERS: ReadonlySet<string> = new Set([
  "spm",
  "scm",
  "gclid",
  "fbclid",
  "nsukey",
  "wxshare",
  "isappinstalled",
  "jsessionid",
  "phpsessid",
]);
const VISIT_PARAMETER_PREFIXES: readonly string[] = ["utm_", "aspsessionid"];

/**
 * One spelling for each address, so that a page is asked for once. Takes an address and the address of
 * the page it stands on; gives an absolute http(s) address, or null where there is none.
 *
 * Dropped: the fragment, credentials, default ports, a dot after the host, `;jsessionid=`, repeated
 * slashes, parameters of visits and shares. Kept as published: the scheme, the order of parameters,
 * their bytes (they may be GBK), and `index.html`, since old servers refuse the bare folder
 * (REPORT-FORMAT 5.3). The result is its own canonical form.
 */
export function canonicalUrl(address: string, base?: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === "" || trimmed.length > MAXIMUM_LENGTH) return null;
  const root = base === null || base === undefined ? null : rootOf(base);
  return root !== null && FROM_ROOT.test(trimmed)
    ? spelledFrom(`${root} ${trimmed}`)
    : spelled(trimmed, base ?? undefined);
}

/** What begins so leads to the same address from every page of a host. */
const FROM_ROOT = /^(?:\/|https?:\/\/)/iu;

/** The home page of the host that an http(s) address is of; null for any other address. */
const rootOf = remembered((base) => {
  if (!URL.canParse(base)) return null;
  const { protocol, host } = new URL(base);
  return protocol === "http:" || protocol === "https:" ? `${protocol}//${host}/` : null;
}, MOST_ADDRESSES);

const spelledFrom = remembered((asked) => {
  const end = asked.indexOf(" ");
  return spelled(asked.slice(end + 1), asked.slice(0, end));
}, MOST_ADDRESSES);

function spelled(address: string, base: string | undefined): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const host = hostWithoutTrailingDot(url);
  if (host === "") return null;
  const spelling = `${url.protocol}//${host}${canonicalPath(url.pathname)}${canonicalQuery(url.search)}`;
  return spelling.length > MAXIMUM_LENGTH ? null : spelling;
}

function hostWithoutTrailingDot(url: URL): string {
  const name = url.hostname.endsWith(".") ? url.hostname.slice(0, -1) : url.hostname;
  return url.port === "" ? name : `${name}:${url.port}`;
}

function canonicalPath(path: string): string {
  return path
    .replace(SESSION_IN_PATH, "")
    .replace(REPEATED_SLASHES, "/")
    .replace(LOWER_CASE_ESCAPE, (escape) => escape.toUpperCase());
}

function canonicalQuery(search: string): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isVisitParameter(pair));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function isVisitParameter(pair: string): boolean {
  const name = (pair.split("=", 1)[0] ?? "").toLowerCase();
  return (
    VISIT_PARAMETERS.has(name) || VISIT_PARAMETER_PREFIXES.some((prefix) => name.startsWith(prefix))
  );
}
