import type { Found, Metadata, Reading } from "#shared";

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

const EMPTY: Reading = {
  kind: "report",
  reason: "the title names a report",
  lookalike: null,
  standing: "unknown",
  source: {
    url: null,
    retrievedAt: null,
    sha256: null,
    charset: null,
    mediaType: null,
    via: "clip",
  },
  rulesVersion: "1.0.0",
  metadata: {
    title: null,
    agency: null,
    year: null,
    publishedOn: null,
    issuedOn: null,
    indexNumber: null,
    documentNumber: null,
    siteName: null,
    siteCode: null,
  },
  text: "",
  han: { script: "simplified", characters: {}, phrases: [] },
  sections: [],
  statistics: { edition: null, cells: [] },
  figures: [],
  checks: [],
  removals: [],
  flags: [],
  attachments: [],
  links: [],
};
