import { enableCompileCache, flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { Capabilities } from "#shared";
import type { FromThread, ToThread } from "./messages.ts";

/** Does one task. */
type Work<Task, Answer> = (task: Task, capabilities: Required<Capabilities>) => Promise<Answer>;

/**
 * Does the tasks that the program gives this thread, one after another. A task may ask for the article of a
 * document: one witness, which the program keeps, is enough for all threads. `load` imports the work: a thread
 * compiles all of it anew, unless what was compiled before is kept from before the import on.
 */
export async function doTasks<Task, Answer>(
  load: () => Promise<Work<Task, Answer>>,
): Promise<void> {
  enableCompileCache();
  const work = await load();
  // A thread is not ended but broken off, which keeps nothing.
  flushCompileCache();
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
