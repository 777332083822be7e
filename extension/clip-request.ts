import { browser } from "wxt/browser";

/** The wish of a reader who clicked: clip this tab, in the panel of its window. */
export interface ClipRequest {
  readonly tabId: number;
  readonly windowId: number;
  /** Known only where the click gave access; it tells why a tab cannot be clipped. */
  readonly url: string | null;
  /** Milliseconds since 1970: the same tab may be clicked twice. */
  readonly at: number;
}

/**
 * Session storage carries the request because the panel may not have been open when the click came, and
 * the background may be stopped before the panel asks. Pages cannot write to it.
 */
const KEY = "clipRequest";

/** Leaves a request for the panel of the tab's window. */
export async function requestClip(request: ClipRequest): Promise<void> {
  await browser.storage.session.set({ [KEY]: request });
}

/**
 * Hands over the request that waits for the given window, if there is one, and each one that comes
 * later. It is taken away with that: a panel that is opened by itself later asks for nothing. Gives the
 * function that ends it.
 */
export function onClipRequest(
  windowId: number,
  handle: (request: ClipRequest) => void,
): () => void {
  let handled = 0;
  const take = (value: unknown): void => {
    const request = clipRequestFrom(value);
    if (request === null || request.windowId !== windowId || request.at <= handled) return;
    handled = request.at;
    browser.storage.session.remove(KEY).catch(() => {});
    handle(request);
  };
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void =>
    take(changes[KEY]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  browser.storage.session.get(KEY).then(
    (stored) => take(stored[KEY]),
    () => {},
  );
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** The request that a stored value is; null for anything else. */
export function clipRequestFrom(value: unknown): ClipRequest | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("tabId" in value && "windowId" in value && "url" in value && "at" in value)) return null;
  const { tabId, windowId, url, at } = value;
  if (!Number.isSafeInteger(tabId) || !Number.isSafeInteger(windowId)) return null;
  if (typeof tabId !== "number" || typeof windowId !== "number") return null;
  if (typeof at !== "number" || !(url === null || typeof url === "string")) return null;
  return { tabId, windowId, url, at };
}
