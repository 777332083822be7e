import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { showBadges } from "../badges/show-badges.ts";
import { requestClip } from "../clip-request.ts";
import { translate } from "../messages.ts";
import { openPanel } from "../open-panel.ts";

const MENU_ITEM = "clip";

interface ClickedTab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
}

/** Three ways to ask for a clip: the toolbar button, its keyboard shortcut and the context menu. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ITEM,
      title: translate("action"),
      contexts: ["page", "frame", "selection", "link"],
    });
  });
  showBadges();
  browser.action.onClicked.addListener(clip);
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab !== undefined) clip(tab);
  });
});

/** The click gives access to its tab; opening the panel comes first, while the click still counts. */
function clip({ id, windowId, url }: ClickedTab): void {
  if (id === undefined) return;
  const request = { tabId: id, windowId, url: url ?? null, at: Date.now() };
  Promise.all([openPanel(windowId), requestClip(request)]).catch((error: unknown) =>
    console.error("the panel did not open", error),
  );
}
