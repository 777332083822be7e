import { browser } from "wxt/browser";
import type { Capture } from "#shared";
import { snapshotFrom } from "../snapshot/snapshot.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { servedFrom, unpackedBytes } from "./served/served-page.ts";
import type { ServedPage } from "./served/served-page.ts";

/** Why a tab gives no capture; each has a sentence that tells the user what to do. */
export type Refusal = "noAccess" | "localFile" | "pdf" | "media";

type TabCapture =
  | { readonly kind: "captured"; readonly capture: Capture }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The part of a tab that is asked for; the address is known only where the user granted access. */
export interface CapturableTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/**
 * Captures what a tab shows, as UTF-8 bytes, under the `activeTab` grant that the click on the
 * toolbar button gave; the page's own bytes where the browser misread them. Changes nothing in the page.
 */
export async function captureTab(tab: CapturableTab, now: Date): Promise<TabCapture> {
  const taken = await takenFrom(tab);
  if (taken === null) return { kind: "refused", refusal: refusalFor(tab) };
  const { snapshot } = taken;
  const mediaType = CAPTURED_AS.get(snapshot.mediaType);
  if (mediaType === undefined) {
    const refusal = snapshot.mediaType === "application/pdf" ? "pdf" : "media";
    return { kind: "refused", refusal };
  }
  return { kind: "captured", capture: captureOf(taken, mediaType, now) };
}

/** A snapshot of an XHTML page is written as HTML. */
const CAPTURED_AS: ReadonlyMap<string, string> = new Map([
  ["text/html", "text/html"],
  ["application/xhtml+xml", "text/html"],
  ["text/plain", "text/plain"],
]);

interface Taken {
  readonly snapshot: Snapshot;
  readonly served: ServedPage | null;
}

/** Null where the browser lets no script in: its own pages, its store, its error pages. */
async function takenFrom(tab: CapturableTab): Promise<Taken | null> {
  if (tab.id === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript<[], unknown>({
      target: { tabId: tab.id },
      files: ["/snapshot.js"],
    });
    const snapshot = snapshotFrom(frame?.result);
    return snapshot === null ? null : { snapshot, served: servedFrom(frame?.result) };
  } catch {
    return null;
  }
}

function refusalFor(tab: CapturableTab): Refusal {
  const url = tab.url ?? "";
  if (url.startsWith("file:")) return "localFile";
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith(".pdf")
    ? "pdf"
    : "noAccess";
}

function captureOf({ snapshot, served }: Taken, mediaType: string, now: Date): Capture {
  const tab = { url: snapshot.url, retrievedAt: now.toISOString(), via: "clip" } as const;
  if (served === null) {
    const bytes = new TextEncoder().encode(snapshot.content);
    return { ...tab, contentType: `${mediaType}; charset=utf-8`, bytes };
  }
  const { contentType, packed } = served;
  return { ...tab, contentType, bytes: unpackedBytes(packed), rendered: false };
}
