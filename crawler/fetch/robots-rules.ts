import robotsParser from "robots-parser";
import { ROBOT_NAME } from "./user-agent.ts";

/** What a robots.txt asks of us. */
export interface RobotsRules {
  readonly kind: "rules";
  readonly allows: (url: string) => boolean;
  /** Seconds between requests that the host asks for; null where it asks for none. */
  readonly crawlDelay: number | null;
  /** Addresses of its sitemaps. */
  readonly sitemaps: readonly string[];
}

/** RFC 9309, 2.5 asks crawlers to read at least 500 KiB. */
export const ROBOTS_BYTES = 500 * 1024;

const MOST_SITEMAPS = 10;

/** Beyond five minutes a wish to be left alone is said with Disallow. */
const LONGEST_DELAY = 300;

/** Reads the rules for `nianbao` in a robots.txt, whatever follows its first 500 KiB. */
export function readRules(robotsUrl: string, bytes: Uint8Array): RobotsRules {
  const robots = robotsParser(robotsUrl, affordable(plain(textOf(bytes))));
  const delay = robots.getCrawlDelay(ROBOT_NAME);
  return {
    kind: "rules",
    allows: (url) => robots.isAllowed(plain(url), ROBOT_NAME) ?? true,
    crawlDelay: delay === undefined || !(delay > 0) ? null : Math.min(delay, LONGEST_DELAY),
    sitemaps: robots.getSitemaps().slice(0, MOST_SITEMAPS),
  };
}

/** Editors save it in UTF-16. The decoder drops its byte order mark, which would hide the first line. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const charset = isUtf16 ? `utf-16${first === 0xff ? "le" : "be"}` : "utf-8";
  const text = new TextDecoder(charset).decode(bytes.subarray(0, ROBOTS_BYTES));
  // Half a line may forbid or allow more than the whole one.
  return bytes.length > ROBOTS_BYTES ? text.replace(/[\r\n][^\r\n]*$/u, "") : text;
}

const ESCAPE = /%[0-9a-f]{2}/giu;
const UNRESERVED = /^[\w.~-]$/u;

/** The text without escapes that say nothing: `/%6eb/` and `/nb/` are one path (RFC 9309, 2.2.2). */
function plain(text: string): string {
  return text.replace(ESCAPE, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return UNRESERVED.test(character) ? character : escape;
  });
}

/** Several stars in a row mean what one does. */
const STARS = /\*{2,}/gu;

/** A rule with stars, by its parts. */
const RULE = /^(\s{0,50}(dis)?allow\s{0,50}:\s{0,50})([^*]*)\*/iu;

/** Characters of rules with stars: each costs the length of every address that is looked at. Sites have some hundreds. */
const MOST_WITH_STARS = 50_000;

/**
 * The lines of a robots.txt, those with stars only as far as they can be afforded: what is beyond forbids more, and
 * allows nothing.
 */
function affordable(text: string): string {
  let length = 0;
  const lines = text.replace(STARS, "*").split(/\r\n?|\n/u);
  return lines
    .flatMap((line) => {
      const [, field = "", forbids, path = ""] = RULE.exec(line) ?? [];
      if (field === "") return [line];
      length += line.length;
      if (length <= MOST_WITH_STARS) return [line];
      return forbids === undefined ? [] : [field + (path || "/")];
    })
    .join("\n");
}
