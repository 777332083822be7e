import { parse } from "tldts";
import { MOST_ADDRESSES, remembered } from "./remembered.ts";

/**
 * Second-level labels that are part of the suffix under names the public suffix list does not know,
 * as reserved test names are: there `gov.example` is no more one owner's than `gov.cn` is.
 */
const GENERIC_SECOND_LEVELS: ReadonlySet<string> = new Set([
  "gov",
  "com",
  "org",
  "net",
  "edu",
  "ac",
  "mil",
]);

/**
 * The site an http(s) address belongs to, the unit of a crawl: the registrable domain for names, as
 * `qinghe.gov.cn` for `xxgk.qinghe.gov.cn:8080` (by the public suffix list, which has `gov.cn`, `bj.cn`
 * and their like), and host with port for IP addresses, where each port is another site. Null for
 * anything else. 首页 and 信息公开 platform are often sibling hosts (REPORT-FORMAT 6.1).
 */
export const siteOf: (url: string) => string | null = remembered(findSite, MOST_ADDRESSES);

function findSite(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, host } = new URL(url);
  if ((protocol !== "http:" && protocol !== "https:") || hostname === "") return null;
  const name = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  const parsed = parse(name, { extractHostname: false });
  if (parsed.isIp === true || name.startsWith("[")) return host;
  if (parsed.domain === null) return name;
  return parsed.isIcann === true ? parsed.domain : domainUnderUnknownSuffix(name, parsed.domain);
}

/** True where both addresses belong to one site. */
export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}

function domainUnderUnknownSuffix(name: string, domain: string): string {
  const second = domain.split(".", 1)[0] ?? "";
  if (!GENERIC_SECOND_LEVELS.has(second) || name === domain) return domain;
  const before = name.slice(0, -domain.length - 1);
  return `${before.slice(before.lastIndexOf(".") + 1)}.${domain}`;
}
