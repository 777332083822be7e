import type { Metadata, Reading, Source } from "./reading.ts";
import { rulesVersion } from "./rules-version.ts";

/** Metadata of a page that says nothing. */
const NO_METADATA: Metadata = {
  title: null,
  agency: null,
  year: null,
  publishedOn: null,
  issuedOn: null,
  indexNumber: null,
  documentNumber: null,
  siteName: null,
  siteCode: null,
};

/** The Reading of an input that could not be turned into text, with the reason as one sentence. */
export function unreadableReading(source: Source, reason: string): Reading {
  return {
    kind: "unreadable",
    reason,
    lookalike: null,
    standing: "unknown",
    source,
    rulesVersion,
    metadata: NO_METADATA,
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
}
