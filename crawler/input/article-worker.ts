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

// One window for all pages: with a window for each, V8 in the end compiles the function that makes one, and what that
// takes (175 MB) stays with the process. A virtual console that nobody listens to: jsdom would print a page's CSS
// errors as ours.
const { window } = new JSDOM("", { virtualConsole: new VirtualConsole() });
const parser = new window.DOMParser();

parentPort?.on("message", (html: string) => answer(extractArticle(html)));
answer(null);

function answer(article: string | null): void {
  const message: ArticleAnswer = { article, heap: getHeapStatistics().used_heap_size };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
}

function extractArticle(html: string): string | null {
  const document = parser.parseFromString(html, "text/html");
  return new Readability(document).parse()?.content ?? null;
}
