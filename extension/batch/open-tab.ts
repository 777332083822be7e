import { browser } from "wxt/browser";
import type { CapturableTab } from "../capture-tab.ts";

/** Milliseconds; a page that takes longer is not worth holding up the list. */
const LONGEST_LOAD = 30_000;

/** Why a tab was not worked on: it did not finish loading in time, as a download never does, or the reader closed it. */
export type NotLoaded = "slow" | "closed";

/**
 * Opens an address in a tab behind the others, waits until it has loaded, works on it and closes it, also
 * where the page that works off the list is closed in between.
 */
export async function withOpenedTab<T>(
  url: string,
  work: (tab: CapturableTab) => Promise<T>,
): Promise<T | NotLoaded> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return "closed";
  const close = (): Promise<void> => browser.tabs.remove(id).catch(() => {});
  globalThis.addEventListener("pagehide", close);
  try {
    const loaded = await loading(id);
    return loaded === "loaded" ? await work({ id, url }) : loaded;
  } finally {
    globalThis.removeEventListener("pagehide", close);
    await close();
  }
}

async function loading(id: number): Promise<"loaded" | NotLoaded> {
  const end = Promise.withResolvers<"loaded" | NotLoaded>();
  const onUpdated = (changed: number, { status }: { status?: string | undefined }): void => {
    if (changed === id && status === "complete") end.resolve("loaded");
  };
  const onRemoved = (removed: number): void => {
    if (removed === id) end.resolve("closed");
  };
  const timer = setTimeout(() => end.resolve("slow"), LONGEST_LOAD);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  try {
    // It may have loaded, or gone, before anybody listened.
    const tab = await browser.tabs.get(id).catch(() => null);
    if (tab === null) return "closed";
    return tab.status === "complete" ? "loaded" : await end.promise;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  }
}
