import { canonicalUrl, NO_CORRECTIONS } from "#shared";
import type { Capture, Reading } from "#shared";
import { captureTab } from "../capture-tab.ts";
import type { CapturableTab, Refusal } from "../capture-tab.ts";
import type { Library } from "../library/library.ts";
import type { Reader } from "../reader/reader.ts";
import type { BatchItem } from "./batch-request.ts";
import { withOpenedTab } from "./open-tab.ts";
import type { NotLoaded } from "./open-tab.ts";

/** What became of one item. */
export type Outcome =
  | { readonly kind: "saved"; readonly kinds: readonly string[] }
  /** A page with this address is in the library; it is not asked for again. */
  | { readonly kind: "kept" }
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly refusal: Refusal | NotLoaded }
  | { readonly kind: "failed"; readonly message: string };

interface BatchTools {
  readonly library: Library;
  readonly reader: Reader;
  /** Told before an item is worked on, and after it. */
  readonly onProgress: (index: number, outcome: Outcome | "working") => void;
  /** Resolves when work may go on: at once, unless the reader has paused. */
  readonly mayGoOn: () => Promise<void>;
}

/** Milliseconds between two pages of a list: what a reader's own clicks would take. */
const POLITE_GAP = 2_000;

/** Works off the items one after the other; a page is asked for only where it is not kept already. */
export async function runBatch(items: readonly BatchItem[], tools: BatchTools): Promise<void> {
  const { library, onProgress, mayGoOn } = tools;
  const kept = new Set((await library.summaries()).map(({ url }) => addressOf(url ?? "")));
  let lastOpened = 0;
  for (const [index, item] of items.entries()) {
    await mayGoOn();
    const isKept = item.tabId === null && kept.has(addressOf(item.url));
    if (isKept) {
      onProgress(index, { kind: "kept" });
      continue;
    }
    if (item.tabId === null) {
      await pause(lastOpened + POLITE_GAP - Date.now());
      lastOpened = Date.now();
    }
    onProgress(index, "working");
    onProgress(index, await outcomeOf(item, tools));
  }
}

async function outcomeOf(item: BatchItem, tools: BatchTools): Promise<Outcome> {
  try {
    if (item.tabId !== null) return await clip({ id: item.tabId, url: item.url }, tools);
    const opened = await withOpenedTab(item.url, (tab) => clip(tab, tools));
    return typeof opened === "string" ? { kind: "refused", refusal: opened } : opened;
  } catch (error) {
    return { kind: "failed", message: String(error) };
  }
}

async function clip(tab: CapturableTab, { library, reader }: BatchTools): Promise<Outcome> {
  const captured = await captureTab(tab, new Date());
  if (captured.kind === "refused") return captured;
  const clipped = await reader.read(captured.capture);
  const readings = clipped.map(({ reading }) => reading).filter(({ text }) => text !== "");
  if (readings.length === 0) return { kind: "empty" };
  await keep(library, readings, captured.capture);
  return { kind: "saved", kinds: readings.map(({ kind }) => kind) };
}

/** What was saved before keeps the corrections it has. */
async function keep(library: Library, readings: readonly Reading[], page: Capture): Promise<void> {
  const clips = await Promise.all(
    readings.map(async (reading) => {
      const saved = await library.find(reading);
      return { reading, corrections: saved?.corrections ?? NO_CORRECTIONS };
    }),
  );
  await library.save(clips, page, new Date());
}

function addressOf(url: string): string {
  return canonicalUrl(url, url) ?? url;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, milliseconds));
  });
}
