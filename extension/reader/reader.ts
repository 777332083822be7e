import type { Capture } from "#shared";
import { articleRoot } from "../article-root.ts";
import type { ClippedReading, FromWorker, ToWorker } from "./protocol.ts";

/** How far a reading is: pages are parsed and cleaned first, then their removals are laid out. */
export type ReaderStep = "reading" | "explaining";

/** Reads captures in a worker of its own, one after the other. */
export interface Reader {
  /** Rejects where the worker breaks or `stop` is called. */
  read(capture: Capture, onStep?: (step: ReaderStep) => void): Promise<readonly ClippedReading[]>;
  /** Gives up what is being read; the next `read` starts a new worker. */
  stop(): void;
}

interface Job {
  readonly onStep: (step: ReaderStep) => void;
  readonly resolve: (clipped: readonly ClippedReading[]) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker at once: it loads its tables while the page is being captured. */
export function startReader(): Reader {
  const jobs = new Map<number, Job>();
  let lastId = 0;
  let worker: Worker | null = start();

  function start(): Worker {
    const started = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
    const send = (message: ToWorker): void => started.postMessage(message, {});
    started.addEventListener("message", ({ data }: MessageEvent<FromWorker>) =>
      answer(data, jobs, send),
    );
    started.addEventListener("error", ({ message }) => abandon(message || "the worker failed"));
    return started;
  }

  function abandon(reason: string): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of jobs.values()) reject(new Error(reason));
    jobs.clear();
  }

  return {
    read: (capture, onStep = () => {}) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        lastId += 1;
        jobs.set(lastId, { onStep, resolve, reject });
        onStep("reading");
        worker.postMessage({ kind: "read", id: lastId, capture } satisfies ToWorker, {});
      }),
    stop: () => abandon("stopped"),
  };
}

function answer(
  message: FromWorker,
  jobs: Map<number, Job>,
  send: (message: ToWorker) => void,
): void {
  const { id } = message;
  const job = jobs.get(id);
  if (job === undefined) return;
  switch (message.kind) {
    case "ask-article":
      articleRoot(message.html).then(
        (root) => send({ kind: "article", id, root }),
        () => send({ kind: "article", id, root: null }),
      );
      return;
    case "explaining":
      job.onStep("explaining");
      return;
    case "done":
      jobs.delete(id);
      job.resolve(message.clipped);
      return;
    case "failed":
      jobs.delete(id);
      job.reject(new Error(message.message));
  }
}
