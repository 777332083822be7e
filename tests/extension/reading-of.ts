import type { Found, Metadata, Reading } from "#shared";
import { unreadableReading } from "../../shared/unreadable-reading.ts";

/** A Reading with nothing in it, and the given parts. */
export function readingOf(parts: Partial<Reading>): Reading {
  return { ...EMPTY, ...parts };
}

export function metadataOf(parts: Partial<Metadata>): Metadata {
  return { ...EMPTY.metadata, ...parts };
}

export function foundOf<T>(value: T, inferred: boolean): Found<T> {
  return { value, rule: "test/rule", quote: `quote of ${String(value)}`, at: null, inferred };
}

const NOWHERE: Reading["source"] = {
  url: null,
  retrievedAt: null,
  sha256: null,
  charset: null,
  mediaType: null,
  via: "clip",
};

const EMPTY: Reading = {
  ...unreadableReading(NOWHERE, "the title names a report"),
  kind: "report",
  rulesVersion: "1.0.0",
};
