import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Capabilities } from "#shared";
import type { ArticleAnswer } from "./article-worker.ts";

type ArticleRoot = NonNullable<Capabilities["articleRoot"]>;

/** A page of a thousand paragraphs a hundred elements deep takes 15 s; ordinary ones 0.1 s. */
const PATIENCE_MS = 10_000;
/** jsdom takes 1 s to load, and many times that on a busy machine; a page is not to pay for it. */
const START_PATIENCE_MS = 60_000;
/**
 * jsdom keeps some 20 MB of each large page for good (DEPENDENCIES): a worker gives all of it back. Small pages leave
 * next to nothing, and a new worker takes a second of a processor to load.
 */
const MOST_HEAP = 400 * 1024 * 1024;
const WORKER_LIMITS = {
  maxOldGenerationSizeMb: 1024,
  maxYoungGenerationSizeMb: 32,
  stackSizeMb: 8,
};

/**
 * Makes the capability that asks Mozilla's Readability, over jsdom, which part of a page is the article.
 * Scripts never run and nothing is fetched. It works in a thread of its own, one page after another, and
 * gives null where it finds no article, and where a hostile page breaks it or takes longer than `patienceMs`: it is a
 * witness (DESIGN 1), and its silence decides nothing. Rejects where the thread does not start.
 */
export function articleWitness(patienceMs: number): ArticleRoot {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const ask = async (html: string): Promise<string | null> => {
    worker ??= await startWorker();
    const answer = await answerOf(worker, html, patienceMs);
    if (answer === "gave up" || answer.heap > MOST_HEAP) {
      await worker.terminate();
      worker = null;
    }
    return answer === "gave up" ? null : answer.article;
  };
  return async (html) => {
    const answer = queue.then(() => ask(html));
    queue = answer.catch(() => null);
    return answer;
  };
}

/** The witness that all commands ask, so that there is one thread however many pages are read at once. */
export const articleRoot: ArticleRoot = articleWitness(PATIENCE_MS);

async function startWorker(): Promise<Worker> {
  const file = new URL("article-worker.ts", import.meta.url);
  const worker = new Worker(file, { resourceLimits: WORKER_LIMITS });
  // Should it die between two pages, the next one is not answered, and that is dealt with there.
  worker.on("error", () => {});
  await once(worker, "message", { signal: AbortSignal.timeout(START_PATIENCE_MS) });
  return worker;
}

async function answerOf(
  worker: Worker,
  html: string,
  patienceMs: number,
): Promise<ArticleAnswer | "gave up"> {
  // Only a worker that owes an answer keeps the process alive.
  worker.ref();
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(html);
    const signal = AbortSignal.timeout(patienceMs);
    const [answer]: ArticleAnswer[] = await once(worker, "message", { signal });
    return answer ?? "gave up";
  } catch {
    return "gave up";
  } finally {
    worker.unref();
  }
}
