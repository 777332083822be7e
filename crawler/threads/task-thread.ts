import { Worker } from "node:worker_threads";
import type { Capabilities } from "#shared";
import type { FromThread, ToThread } from "./messages.ts";

/**
 * A page of 10 MB takes less than one and a half gigabytes; one that takes more costs its thread, not the program. What
 * pages leave behind is swept up when a heap has grown to twice what lives in it, which is some 60 MB; V8 lets one with
 * a limit of 2 GB or more grow to four times that first.
 */
const LIMITS = {
  maxOldGenerationSizeMb: 1_536,
  maxYoungGenerationSizeMb: 32,
  stackSizeMb: 4,
};

/** A thread that does one task at a time. */
export interface TaskThread<Task, Answer> {
  do(task: Task): Promise<Answer>;
  /** True once it does no more tasks. */
  isBroken(): boolean;
  end(): Promise<void>;
}

interface Pending<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Starts a thread; see `openThreads`. */
export function startThread<Task, Answer>(
  script: URL,
  { articleRoot }: Required<Capabilities>,
  patience: number,
): TaskThread<Task, Answer> {
  const worker = new Worker(script, { resourceLimits: LIMITS });
  let pending: Pending<Answer> | null = null;
  let isBroken = false;

  const tell = (message: ToThread<Task>): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(message);
  };
  const settle = (): Pending<Answer> | null => {
    const settled = pending;
    pending = null;
    clearTimeout(settled?.timer);
    // Only a thread that owes an answer keeps the program alive.
    worker.unref();
    return settled;
  };
  const breakWith = (error: Error): void => {
    isBroken = true;
    settle()?.reject(error);
    void worker.terminate();
  };
  worker.on("message", (message: FromThread<Answer>) => {
    if (message.kind === "done") settle()?.resolve(message.answer);
    else if (message.kind === "failed") settle()?.reject(message.error);
    else if (message.kind === "ask article")
      articleRoot(message.html).then(
        (article) => tell({ kind: "article", article }),
        () => tell({ kind: "article", article: null }),
      );
  });
  worker.on("error", breakWith);
  worker.on("exit", () => breakWith(new Error("the thread ended")));
  worker.unref();
  return {
    do: (task) =>
      new Promise((resolve, reject) => {
        if (isBroken) {
          reject(new Error("the thread ended"));
          return;
        }
        const tooLong = new Error(`it takes longer than ${patience / 1_000} seconds`);
        const timer = setTimeout(() => breakWith(tooLong), patience);
        pending = { resolve, reject, timer };
        worker.ref();
        tell({ kind: "task", task });
      }),
    isBroken: () => isBroken,
    async end() {
      isBroken = true;
      await worker.terminate();
    },
  };
}
