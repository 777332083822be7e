import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { TableRows } from "./table-rows.ts";
import type { Question } from "./table-tool-worker.ts";

/** A converter that fills a row span of 65,534 in full would take the whole score with it. */
const LIMITS = { maxOldGenerationSizeMb: 1024 };
const START_PATIENCE_MS = 60_000;
const PATIENCE_MS = 20_000;

/** Asks other tools for a page's rows, in a thread that may die of a page; close it at the end. */
export class BoundedTools {
  private worker: Worker | null = null;

  /** The rows; null where the tool ran out of memory or of time. */
  async rows(question: Question): Promise<TableRows | null> {
    try {
      this.worker ??= await startWorker();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.worker.postMessage(question);
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const [rows]: unknown[] = await once(this.worker, "message", { signal });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own thread's answer
      return rows as TableRows;
    } catch {
      await this.close();
      return null;
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL("table-tool-worker.ts", import.meta.url), {
    resourceLimits: LIMITS,
  });
  // It may die of a page after nobody waits for its answer any more.
  worker.on("error", () => {});
  await once(worker, "message", { signal: AbortSignal.timeout(START_PATIENCE_MS) });
  return worker;
}
