import { browser } from "wxt/browser";
import type { CapturableTab } from "../capture-tab.ts";

/** Milliseconds; a page that takes longer is not worth holding up the list. */
const LONGEST_LOAD = 30_000;

/**
 * Opens an address in a tab behind the others, waits until it has loaded, works on it and closes it, also
 * where the page that works off the list is closed in between. Null
 * where it does not finish loading in time: a download never does.
 */
export async function withOpenedTab<T>(
  url: string,
  work: (tab: CapturableTab) => Promise<T>,
): Promise<T | null> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return null;
  const close = (): Promise<void> => browser.tabs.remove(id).catch(() => {});
  globalThis.addEventListener("pagehide", close);
  try {
    return (await hasLoaded(id)) ? await work({ id, url }) : null;
  } finally {
    globalThis.removeEventListener("pagehide", close);
    await close();
  }
}

async function hasLoaded(id: number): Promise<boolean> {
  const loaded = Promise.withResolvers<boolean>();
  const listener = (changed: number, { status }: { status?: string | undefined }): void => {
    if (changed === id && status === "complete") loaded.resolve(true);
  };
  const timer = setTimeout(() => loaded.resolve(false), LONGEST_LOAD);
  browser.tabs.onUpdated.addListener(listener);
  try {
    // It may have loaded before anybody listened.
    const { status } = await browser.tabs.get(id);
    return status === "complete" || (await loaded.promise);
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(listener);
  }
}
