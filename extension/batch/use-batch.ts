import { useEffect, useRef, useState } from "react";
import { withLibrary } from "../library/library.ts";
import { storageErrorText } from "../library/storage-error.ts";
import { startReader } from "../reader/reader.ts";
import { takeBatch } from "./batch-request.ts";
import type { BatchItem } from "./batch-request.ts";
import { runBatch } from "./run-batch.ts";
import type { Outcome } from "./run-batch.ts";

export interface Job {
  readonly item: BatchItem;
  readonly state: Outcome | "waiting" | "working";
}

export interface Batch {
  /** Null until the list is there. */
  readonly jobs: readonly Job[] | null;
  readonly isPaused: boolean;
  readonly error: string;
  readonly pause: () => void;
  readonly goOn: () => void;
}

/** Works off the list that this page was opened for; what is being clipped when the reader pauses is finished. */
export function useBatch(): Batch {
  const [jobs, setJobs] = useState<readonly Job[] | null>(null);
  const [error, setError] = useState("");
  const [isPaused, setPaused] = useState(false);
  const gate = useRef<PromiseWithResolvers<void> | null>(null);
  useEffect(() => {
    const onProgress = (index: number, state: Job["state"]): void =>
      setJobs((known) =>
        known === null ? null : known.map((job, i) => (i === index ? { ...job, state } : job)),
      );
    const mayGoOn = async (): Promise<void> => gate.current?.promise;
    const run = async (): Promise<void> => {
      const items = await takeBatch();
      setJobs(items.map((item) => ({ item, state: "waiting" })));
      await withLibrary((library) => {
        const reader = startReader();
        const tools = { library, reader, onProgress, mayGoOn };
        return runBatch(items, tools).finally(() => reader.stop());
      });
    };
    run().catch((reason: unknown) => setError(storageErrorText(reason)));
  }, []);
  const pause = (): void => {
    gate.current ??= Promise.withResolvers();
    setPaused(true);
  };
  const goOn = (): void => {
    gate.current?.resolve();
    gate.current = null;
    setPaused(false);
  };
  return { jobs, isPaused, error, pause, goOn };
}
