import type { LookalikeKind } from "#shared";
import type { Report } from "./content/document.ts";
import { encodeUtf8 } from "./encode.ts";

/** What the server answers for one path. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** One made-up web site: its pages by path, and what a perfect crawl makes of them. */
export interface Site {
  readonly host: string;
  /** Where a person would start. */
  readonly entrance: string;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly reports: readonly PublishedReport[];
  readonly lookalikes: readonly { readonly path: string; readonly kind: LookalikeKind }[];
  /** Pages that list reports. */
  readonly listings: readonly string[];
  /** Linked, but forbidden by robots.txt. */
  readonly forbidden: readonly string[];
  /** Linked, but gone, empty or a soft 404: neither a report nor a look-alike. */
  readonly dead: readonly string[];
}

export interface PublishedReport {
  readonly report: Report;
  /** Strings that the page shows and a clean text must not hold. */
  readonly intruders: readonly string[];
}

export function htmlAnswer(body: Uint8Array, contentType = "text/html; charset=utf-8"): Answer {
  return { status: 200, headers: { "content-type": contentType }, body };
}

export function utf8Page(html: string): Answer {
  return htmlAnswer(encodeUtf8(html));
}

export function textAnswer(text: string): Answer {
  return htmlAnswer(encodeUtf8(text), "text/plain");
}

export function redirectTo(location: string): Answer {
  return { status: 301, headers: { location }, body: new Uint8Array() };
}
