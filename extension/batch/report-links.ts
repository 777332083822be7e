import { linkYear } from "#shared";
import type { Reading, ScoredLink } from "#shared";
import { isWebAddress } from "./batch-request.ts";

/** Below it a link is as likely a notice as a report. */
const LEAST_SCORE = 0.5;

/** The links of a page that look like reports: likely ones that name a year. None for a report itself. */
export function reportLinks({ kind, links }: Reading): readonly ScoredLink[] {
  if (kind === "report") return [];
  return links.filter(
    ({ url, text, score }) => score >= LEAST_SCORE && linkYear(text) !== null && isWebAddress(url),
  );
}
