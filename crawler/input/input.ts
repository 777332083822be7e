import type { Capture } from "#shared";

/** What a path on the command line leads to, before anything is opened. */
export type Input =
  | { readonly kind: "file"; readonly file: string; readonly path: string }
  | { readonly kind: "warc"; readonly file: string; readonly path: string }
  | { readonly kind: "standard-input"; readonly file: "-" }
  | Missing
  | Unopened;

/** Nothing is there: no Reading speaks of it. */
interface Missing {
  readonly kind: "missing";
  readonly file: string;
  readonly reason: string;
}

/** Something is there and cannot be opened: its Reading is `unreadable`, with this reason. */
export interface Unopened {
  readonly kind: "unopened";
  readonly file: string;
  readonly reason: string;
  readonly via: Capture["via"];
  readonly url: string | null;
  readonly retrievedAt: string | null;
}

/** A file or folder that cannot be opened, of which nothing more is known. */
export function unopened(file: string, reason: string): Unopened {
  return { kind: "unopened", file, reason, via: "file", url: null, retrievedAt: null };
}

/** A description beside a file that cannot be used; the file itself is read without it. */
interface BadDescription {
  readonly kind: "bad-description";
  readonly file: string;
  readonly reason: string;
}

export interface OpenedCapture {
  readonly kind: "capture";
  readonly capture: Capture;
}

/** What opening an input gives: captures, and findings about what could not be had. */
export type Opened = OpenedCapture | Missing | Unopened | BadDescription;
