import { deflateSync, inflateSync } from "node:zlib";
import type { Kind, LookalikeKind, Reading, RemovalKind, Source } from "#shared";

/**
 * A Reading as the corpus keeps it: what is asked of it in queries, and the whole of it, packed. Made where the
 * page was read, so that a crawl's own thread handles a tenth of the bytes.
 */
export interface PackedReading {
  readonly kind: Kind;
  readonly lookalike: LookalikeKind | null;
  readonly reason: string;
  readonly rulesVersion: string;
  readonly source: Source;
  readonly agency: string | null;
  readonly divisionCode: string | null;
  readonly year: number | null;
  readonly checksFailed: number;
  /** Characters (not UTF-16 units) of `Removal.text`. */
  readonly charactersRemoved: ReadonlyMap<RemovalKind, number>;
  /** The Reading's JSON in UTF-8, as a zlib stream (RFC 1950). */
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Higher levels take three times as long for a tenth of the bytes. */
const LEVEL = 3;

/** Packs a Reading, which takes half a millisecond. */
export function packReading(reading: Reading): PackedReading {
  const { kind, lookalike, reason, rulesVersion, source, metadata, checks } = reading;
  return {
    kind,
    lookalike,
    reason,
    rulesVersion,
    source,
    agency: metadata.agency?.value.name ?? null,
    divisionCode: metadata.agency?.value.divisionCode ?? null,
    year: metadata.year?.value ?? null,
    checksFailed: checks.filter(({ verdict }) => verdict === "fail").length,
    charactersRemoved: charactersByKind(reading),
    packed: pack(JSON.stringify(reading)),
  };
}

/** How many of a page's Readings are reports. */
export function reportsIn(readings: readonly Pick<PackedReading, "kind">[]): number {
  return readings.filter(({ kind }) => kind === "report").length;
}

/** Packs the JSON of a Reading. */
export function pack(json: string): Uint8Array<ArrayBuffer> {
  // A copy: what zlib gives may lie in memory that it shares with other buffers, all of which a message would carry.
  return new Uint8Array(deflateSync(json, { level: LEVEL }));
}

/** The boundary to the stored bytes, which only `pack` makes. */
export function unpackReading(packed: Uint8Array): Reading {
  const reading: Reading = JSON.parse(inflateSync(packed).toString("utf8"));
  return reading;
}

function charactersByKind({ removals }: Reading): ReadonlyMap<RemovalKind, number> {
  const counts = new Map<RemovalKind, number>();
  for (const { kind, text } of removals)
    counts.set(kind, (counts.get(kind) ?? 0) + charactersIn(text));
  return counts;
}

/** Characters, not UTF-16 units: a removal may have a megabyte, of which no copy is made to count it. */
function charactersIn(text: string): number {
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters;
}
