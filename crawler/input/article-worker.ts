import { getHeapStatistics } from "node:v8";
import { parentPort } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

/** What the thread says of a document. */
export interface ArticleAnswer {
  /** What Readability takes for the article; null where it finds none, and in the first message, that it is ready. */
  readonly article: string | null;
  /** Bytes of the thread's heap that are taken. */
  readonly heap: number;
}

parentPort?.on("message", (html: string) => answer(extractArticle(html)));
answer(null);

function answer(article: string | null): void {
  const message: ArticleAnswer = { article, heap: getHeapStatistics().used_heap_size };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
}

function extractArticle(html: string): string | null {
  // A virtual console that nobody listens to: jsdom would print the page's CSS errors as ours.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    return new Readability(window.document).parse()?.content ?? null;
  } finally {
    window.close();
  }
}
