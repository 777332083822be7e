import { useEffect, useRef, useState } from "react";
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
  readonly stop: () => void;
}

/** Clips the tab of every request for this window; a new request ends the one before it. */
export function useClip(reader: Reader): ClipInPanel {
  const [{ clip, at }, setState] = useState<Omit<ClipInPanel, "stop">>(NOTHING_YET);
  const current = useRef(0);
  useEffect(() => {
    const handle = (request: ClipRequest): void => {
      if (current.current !== 0) reader.stop();
      current.current = request.at;
      const show = (next: Clip): void => {
        if (current.current === request.at) setState({ clip: next, at: request.at });
      };
      clipTab(request, reader, show)
        .catch((error: unknown) => show({ kind: "failed", message: String(error) }))
        .finally(() => {
          if (current.current === request.at) current.current = 0;
        });
    };
    const listening = browser.windows
      .getCurrent()
      .then(({ id }) => (id === undefined ? () => {} : onClipRequest(id, handle)));
    return () => {
      reader.stop();
      listening.then(
        (end) => end(),
        () => {},
      );
    };
  }, []);
  const stop = (): void => {
    current.current = 0;
    reader.stop();
    setState({ clip: { kind: "stopped" }, at });
  };
  return { clip, at, stop };
}

const NOTHING_YET = { clip: { kind: "waiting" }, at: 0 } as const;

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
