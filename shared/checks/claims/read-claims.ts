import type { Block } from "../../content/block.ts";
import type { Figure, Statistics } from "../../reading.ts";
import { proseOf } from "../../statistics/prose/prose-of.ts";
import { readSentences } from "../../statistics/prose/sentences.ts";
import type { Sentence } from "../../statistics/prose/sentences.ts";
import type { Claim } from "./claim.ts";
import { disclosureClaims } from "./disclosure-claims.ts";
import { figureClaims } from "./figure-claims.ts";
import { outcomeClaims } from "./outcome-claims.ts";

/**
 * Everything the prose says that the page's tables state too (REPORT-FORMAT 3.6), each once; none where
 * the page has no table of the form. Never throws.
 */
export function readClaims(
  blocks: readonly Block[],
  figures: readonly Figure[],
  { edition, cells }: Statistics,
): readonly Claim[] {
  if (edition === null || cells.length === 0) return [];
  const sentences = edition === "2014" ? [] : sentencesOf(blocks);
  const joint = sentences.flatMap(outcomeClaims);
  const single = figures.filter(
    ({ metric, value, quote }) =>
      !joint.some(
        (claim) => claim.value === value && claim.quote === quote && claim.metrics.includes(metric),
      ),
  );
  const claims = [
    ...figureClaims(single, edition, cells),
    ...joint,
    ...sentences.flatMap(disclosureClaims),
  ];
  return [...new Map(claims.map((claim) => [identityOf(claim), claim])).values()];
}

function identityOf({ id, value, quote, meanings }: Claim): string {
  return JSON.stringify([id, value, quote, meanings]);
}

function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return proseOf(blocks).flatMap((paragraph) => readSentences(paragraph));
}
