import { parentPort } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

/** Says that it is ready, then answers each HTML document with the article Readability finds in it, or null. */
parentPort?.on("message", (html: string) => answer(extractArticle(html)));
answer("ready");

function answer(message: string | null): void {
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
