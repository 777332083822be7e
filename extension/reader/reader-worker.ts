import { explainCapture } from "#shared";
import type { Capture } from "#shared";
import type { ClippedReading, FromWorker, ToWorker } from "./protocol.ts";

/** The part of a worker's global scope that is used; the types of windows stand in its place. */
interface WorkerScope {
  postMessage(message: FromWorker, options: StructuredSerializeOptions): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope: WorkerScope = globalThis;
const say = (message: FromWorker): void => scope.postMessage(message, {});
const questions = new Map<number, (root: string | null) => void>();

/** An empty page: the tables of places and words are loaded by then, while the reader's own is still on its way. */
const NOTHING: Capture = {
  url: null,
  retrievedAt: null,
  contentType: "text/html; charset=utf-8",
  bytes: new TextEncoder().encode("<p>无</p>"),
  via: "clip",
};
explainCapture(NOTHING).catch(() => {});

/** Parsing and cleaning away from the page's own thread: a page of 5 MB takes seconds. */
async function read(id: number, capture: Capture): Promise<readonly ClippedReading[]> {
  const explained = await explainCapture(capture, { articleRoot: (html) => askArticle(id, html) });
  say({ kind: "explaining", id });
  return explained.map(({ reading, explain }) => ({ reading, lines: explain() }));
}

/** A worker has no document, so the page runs Readability for it. */
function askArticle(id: number, html: string): Promise<string | null> {
  return new Promise((resolve) => {
    questions.set(id, resolve);
    say({ kind: "ask-article", id, html });
  });
}

scope.addEventListener("message", ({ data }) => {
  if (data.kind === "article") {
    questions.get(data.id)?.(data.root);
    questions.delete(data.id);
    return;
  }
  const { id, capture } = data;
  read(id, capture).then(
    (clipped) => say({ kind: "done", id, clipped }),
    (error: unknown) => say({ kind: "failed", id, message: String(error) }),
  );
});
