import { browser } from "wxt/browser";

/** The browsers' two ways; the types know Chrome's alone. */
interface PanelApi extends Pick<typeof browser, "sidePanel"> {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Browsers allow it only inside the handler of a click or a key, so
 * nothing may be awaited before the call.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction, sidePanel }: PanelApi = browser;
  return sidebarAction === undefined ? sidePanel.open({ windowId }) : sidebarAction.open();
}
