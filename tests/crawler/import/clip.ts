import { createHash } from "node:crypto";
import { NO_CORRECTIONS } from "#shared";
import type { Corrections, SavedReading } from "#shared";
import { reading } from "../corpus/sample-corpus.ts";
import type { ReadingParts } from "../corpus/sample-corpus.ts";

interface ClipParts extends ReadingParts {
  readonly savedAt?: string;
  readonly retrievedAt?: string;
  readonly corrections?: Partial<Corrections>;
  /** The page's bytes. */
  readonly html?: string;
}

/** A line of the extension's export. */
export function saved(parts: ClipParts = {}): SavedReading {
  const { savedAt = "2026-03-01T09:00:00.000Z", corrections, html = "<p>", ...over } = parts;
  const { retrievedAt = savedAt, ...rest } = over;
  const read = reading({
    url: "http://www.qinghe.example/1.html",
    agency: "清河县",
    year: 2021,
    ...rest,
  });
  const sha256 = createHash("sha256").update(html).digest("hex");
  return {
    hash: "claimed",
    savedAt,
    reading: { ...read, source: { ...read.source, retrievedAt, sha256, via: "clip" } },
    corrections: { ...NO_CORRECTIONS, ...corrections },
  };
}

/** An export as a file holds it. */
export function jsonLines(...entries: readonly unknown[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}
