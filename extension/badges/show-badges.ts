import { browser } from "wxt/browser";
import { translate } from "../messages.ts";
import { recognitionFrom } from "./recognise.ts";

/** White on it has the contrast that small letters need. */
const COLOUR = "#1f5f4a";

/** Marks the toolbar button of a tab whose page was recognised; the browser takes the mark off with the page. */
export function showBadges(): void {
  browser.runtime.onMessage.addListener((value: unknown, { tab }) => {
    const message = recognitionFrom(value);
    if (message === null || tab?.id === undefined) return;
    mark(tab.id, message.recognised).catch(() => {});
  });
}

async function mark(tabId: number, recognised: "report" | "list"): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: translate(`badge_${recognised}`) });
  await browser.action.setTitle({ tabId, title: translate(`recognised_${recognised}`) });
}
