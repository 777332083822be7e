import type { Reading } from "#shared";

/** What bytes become that are read in another encoding than they were written in. */
const MISREAD: ReadonlySet<string> = new Set(["damage/misread-bytes", "damage/byte-shift"]);

/** A quoted line may be misread by itself; where a third of the text is, the whole page was. */
const LEAST_SHARE = 1 / 3;

/** Whether the browser, or somebody before it, read the page's bytes in a wrong encoding. */
export function isMostlyMisread({ flags, text }: Reading): boolean {
  const misread = flags.filter(({ rule }) => MISREAD.has(rule));
  const length = misread.reduce((sum, flag) => sum + flag.text.length, 0);
  return length > 0 && length >= text.length * LEAST_SHARE;
}
