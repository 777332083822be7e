import type { Field } from "../archive/warc-record.ts";
import type { PackedReading } from "../corpus/packed-reading.ts";

/**
 * What the archive tells of a response beside it: its Readings, a field each. A Reading's id is the digest of the
 * bytes it was read from, with its part where the page holds several.
 */
export function readingFields(readings: readonly PackedReading[]): readonly Field[] {
  return readings.map(({ source, kind, rulesVersion }) => {
    const part = source.part === undefined ? "" : `#${source.part}`;
    return ["reading", `sha256:${source.sha256 ?? ""}${part}; kind=${kind}; rules=${rulesVersion}`];
  });
}
