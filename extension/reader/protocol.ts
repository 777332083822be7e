import type { Capture, ExplainedLine, Reading } from "#shared";

/** One report of a page, and the page with what was removed from it in its place. */
export interface ClippedReading {
  readonly reading: Reading;
  /** Empty where another report of the same page has the lines. */
  readonly lines: readonly ExplainedLine[];
}

/** What the page asks of the worker, and its answers to the worker's own question. */
export type ToWorker =
  | { readonly kind: "read"; readonly id: number; readonly capture: Capture }
  | { readonly kind: "article"; readonly id: number; readonly root: string | null };

/** What the worker says: how far it is, what it cannot do by itself, what came out. */
export type FromWorker =
  | { readonly kind: "ask-article"; readonly id: number; readonly html: string }
  | { readonly kind: "explaining"; readonly id: number }
  | { readonly kind: "done"; readonly id: number; readonly clipped: readonly ClippedReading[] }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
