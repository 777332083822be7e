import { parentPort } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

/** Answers each HTML document with the article Readability finds in it, or null. */
parentPort?.on("message", (html: string) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(extractArticle(html));
});

function extractArticle(html: string): string | null {
  // A virtual console that nobody listens to: jsdom would print the page's CSS errors as ours.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    return new Readability(window.document).parse()?.content ?? null;
  } finally {
    window.close();
  }
}
