import { parentPort } from "node:worker_threads";
import { tableTools } from "./table-tools.ts";

/** One page for one tool, and what came of it. */
export interface Question {
  readonly tool: string;
  readonly html: string;
}

/** Says that it is ready, then answers each question with the tool's rows; none where the tool throws. */
parentPort?.on("message", ({ tool, html }: Question) => {
  const rows = tableTools.find(({ name }) => name === tool)?.rows(html) ?? Promise.resolve([]);
  void rows.catch(() => []).then(answer);
});
answer("ready");

function answer(message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
}
