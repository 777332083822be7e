import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { Capabilities } from "#shared";
import type { FromThread, ToThread } from "./messages.ts";

/** Does one task. */
type Work<Task, Answer> = (task: Task, capabilities: Required<Capabilities>) => Promise<Answer>;

/**
 * Does the tasks that the program gives this thread, one after another. A task may ask for the article of a
 * document: one witness, which the program keeps, is enough for all threads.
 */
export function doTasks<Task, Answer>(work: Work<Task, Answer>): void {
  enableCompileCache();
  let waiting: ((article: string | null) => void) | null = null;
  const capabilities = {
    articleRoot: (html: string): Promise<string | null> =>
      new Promise((resolve) => {
        waiting = resolve;
        tell({ kind: "ask article", html });
      }),
  };
  parentPort?.on("message", (message: ToThread<Task>) => {
    if (message.kind === "article") waiting?.(message.article);
    else
      work(message.task, capabilities).then(
        (answer) => tell({ kind: "done", answer }),
        (error: unknown) => tell({ kind: "failed", error: asError(error) }),
      );
  });
  function tell(message: FromThread<Answer>): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(message);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
