import { type ScriptTitle, scriptTitles } from "../../page/cloaking/script-titles.ts";
import type { Page } from "../../page/page.ts";
import { isAdvertisingTitle } from "../advertisements/advertising-title.ts";

/**
 * The publisher's title of a page whose head was taken over (REPORT-FORMAT 7.3, S4): the script that shows it to
 * readers and not to search robots keeps it. Of several, one that stands behind such a question first; never one
 * that advertises. Null where no script keeps a title.
 */
export function originalTitle(page: Page): ScriptTitle | null {
  const kept = scriptTitles(page.document).filter(({ text }) => !isAdvertisingTitle(text));
  return kept.find(({ isCloaking }) => isCloaking) ?? kept[0] ?? null;
}
