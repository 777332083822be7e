import { browser } from "wxt/browser";

/** A page to clip: an address to be opened, or a tab that is open already. */
export interface BatchItem {
  readonly url: string;
  readonly name: string;
  /** Null where the page is yet to be opened. */
  readonly tabId: number | null;
}

/** Session storage, because the page that works the list off is opened by the one that makes it. */
const KEY = "batch";

/** Opens the page that works off the items. */
export async function startBatch(items: readonly BatchItem[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: items });
  await browser.tabs.create({ url: "/batch.html" });
}

/** What is to be done, once: a batch page that is loaded again finds nothing. */
export async function takeBatch(): Promise<readonly BatchItem[]> {
  const stored = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return batchFrom(stored[KEY]);
}

/** The items that a stored value is; none for anything else. */
export function batchFrom(value: unknown): readonly BatchItem[] {
  const members: readonly unknown[] = Array.isArray(value) ? value : [];
  const items = members.map(itemFrom);
  return items.includes(null) ? [] : items.filter((item) => item !== null);
}

function itemFrom(value: unknown): BatchItem | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("url" in value && "name" in value && "tabId" in value)) return null;
  const { url, name, tabId } = value;
  if (typeof url !== "string" || typeof name !== "string" || !isWebAddress(url)) return null;
  return tabId === null || typeof tabId === "number" ? { url, name, tabId } : null;
}

/** A list on a page may lead anywhere; only the web is opened. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^/]/iu.test(url) && URL.canParse(url);
}
