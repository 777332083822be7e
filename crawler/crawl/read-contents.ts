import { linksOfAnswer, openCapture } from "#shared";
import type { Capabilities, Capture, FirstLook } from "#shared";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { packReading } from "../corpus/packed-reading.ts";
import type { PackedReading } from "../corpus/packed-reading.ts";
import { admitLinks } from "../frontier/admit-links.ts";
import type { Admission, Admitted } from "../frontier/admit-links.ts";
import { pageLack, wholeReportsIn } from "./page-lack.ts";
import type { PageLack } from "./page-lack.ts";
import { textDigest } from "./text-digest.ts";
import type { TextDigest } from "./text-digest.ts";

/** A response to read, and how its links are to be judged. */
export interface ContentsTask {
  readonly capture: Capture;
  readonly entry: FrontierEntry;
  readonly admission: Admission;
  /** `links`: the Readings are stored already. */
  readonly wanted: "all" | "links";
}

/** A page's contents: its Readings, where it leads, and how it is told from others. */
export interface Contents extends Admitted {
  readonly readings: readonly PackedReading[];
  /** Reports among them that have a text. */
  readonly wholeReports: number;
  /** Characters of their texts. */
  readonly textLength: number;
  /** Why it was not read, at first look being no report, and what of it was not looked at; null where all of it was. */
  readonly remark: string | null;
  /** Addresses whose links name reports. */
  readonly reportLinks: ReadonlySet<string>;
  readonly digest: TextDigest;
  /** What it leaves to its scripts; null where it gives what its place promised. */
  readonly lack: PageLack | null;
}

/** What a list's script asks for is not looked at as a page. */
const NOT_A_PAGE: FirstLook = { whyNot: null, title: "", prose: [] };

/** Reads responses, wherever that is done. Rejects where the shared module cannot read one at all. */
export type ReadContents = (task: ContentsTask) => Promise<Contents>;

/**
 * The page's links, and its Readings where it may be a report: most pages of a crawl are home pages and lists, and
 * are known as such at first look. What a list's script asks for is no page and has links only.
 */
export async function readContents(
  { capture, entry, admission, wanted }: ContentsTask,
  capabilities: Capabilities = {},
): Promise<Contents> {
  const asData = entry.trace?.role === "list data";
  const page = openCapture(capture);
  // A seed is promised to be nothing but a place to start.
  const promise = entry.depth === 0 ? 0 : entry.score;
  const links = asData ? linksOfAnswer(capture, promise) : page.links(promise);
  const look = asData ? NOT_A_PAGE : page.firstLook();
  const { whyNot: unread, prose } = look;
  const isRead = !asData && unread === null && wanted === "all";
  const readings = isRead ? await page.read(capabilities) : [];
  const named = links.filter(({ namesReport }) => namesReport).map(({ url }) => url);
  return {
    ...admitLinks({ entry, url: entry.url }, links, admission),
    readings: readings.map(packReading),
    wholeReports: wholeReportsIn(readings),
    textLength: readings.reduce((sum, { text }) => sum + text.length, 0),
    remark: remarkOn(unread, !asData && page.isFullOfLinks()),
    reportLinks: new Set(named),
    digest: textDigest({ url: entry.url, readings, links, look: unread === null ? null : look }),
    lack: asData ? null : pageLack(page, entry, { links, readings, prose }),
  };
}

/** A report behind them is missed, unless another page leads to it. */
const LINKS_LEFT_OUT = "Of its many links the first 2,000 were looked at.";

function remarkOn(unread: string | null, isFull: boolean): string | null {
  if (!isFull) return unread;
  return unread === null ? LINKS_LEFT_OUT : `${unread} ${LINKS_LEFT_OUT}`;
}
