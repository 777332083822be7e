import { browser } from "wxt/browser";
import type { Capture } from "#shared";
import { captureTab } from "../capture-tab.ts";
import type { Refusal } from "../capture-tab.ts";
import { onClipRequest } from "../clip-request.ts";
import type { ClipRequest } from "../clip-request.ts";
import type { Reader, ReaderStep } from "../reader/reader.ts";
import type { ClippedReading } from "../reader/protocol.ts";
import { markStep } from "./timeline.ts";

/** What the panel is about at the moment. */
export type Clip =
  | { readonly kind: "waiting" }
  | { readonly kind: "working"; readonly step: "capturing" | ReaderStep; readonly size: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "clipped";
      readonly page: Capture;
      readonly clipped: readonly ClippedReading[];
    };

interface ClipInPanel {
  readonly clip: Clip;
  /** Of the request that it answers, in milliseconds since 1970; 0 before the first. */
  readonly at: number;
}

/** The clips of one panel, one after the other, in the form that React's `useSyncExternalStore` takes. */
export interface Clips {
  readonly now: () => ClipInPanel;
  /** Gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Gives up what is being clipped. */
  readonly stop: () => void;
}

/**
 * Clips the tab of every request for this window with the given worker; a new request ends the one before it. No part
 * of the view: the first page is captured and read while what draws it is still being loaded.
 */
export function startClips(reader: Reader): Clips {
  const listeners = new Set<() => void>();
  let shown: ClipInPanel = { clip: { kind: "waiting" }, at: 0 };
  /** The request that is being worked on; 0 while none is. */
  let current = 0;
  const show = (clip: Clip, at: number): void => {
    shown = { clip, at };
    for (const listener of listeners) listener();
  };
  const handle = (request: ClipRequest): void => {
    const { at } = request;
    if (current !== 0) reader.stop();
    current = at;
    const showIfCurrent = (clip: Clip): void => {
      if (current === at) show(clip, at);
    };
    clipTab(request, reader, showIfCurrent)
      .catch((error: unknown) => showIfCurrent({ kind: "failed", message: String(error) }))
      .finally(() => {
        if (current === at) current = 0;
      });
  };
  browser.windows.getCurrent().then(
    ({ id }) => id !== undefined && onClipRequest(id, handle),
    (error: unknown) => show({ kind: "failed", message: String(error) }, 0),
  );
  return {
    now: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      current = 0;
      reader.stop();
      show({ kind: "stopped" }, shown.at);
    },
  };
}

async function clipTab(
  request: ClipRequest,
  reader: Reader,
  show: (clip: Clip) => void,
): Promise<void> {
  markStep("asked", request.at);
  show({ kind: "working", step: "capturing", size: 0 });
  const tab = { id: request.tabId, url: request.url ?? undefined };
  const captured = await captureTab(tab, new Date());
  if (captured.kind === "refused") {
    show({ kind: "refused", refusal: captured.refusal });
    return;
  }
  markStep("captured", request.at);
  const page = captured.capture;
  const size = page.bytes.length;
  const clipped = await reader.read(page, (step) => show({ kind: "working", step, size }));
  markStep("read", request.at);
  show({ kind: "clipped", page, clipped });
}
