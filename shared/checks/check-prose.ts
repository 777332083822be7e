import type { Block, TextBlock } from "../content/block.ts";
import type { Check } from "../reading.ts";
import { proseOf } from "../statistics/prose/prose-of.ts";
import { readSentences } from "../statistics/prose/sentences.ts";
import { checkPercentages } from "./prose-percentages.ts";
import { readRelations } from "./prose-relations.ts";
import { checkSum } from "./prose-sums.ts";

/**
 * Checks what the prose says against itself (REPORT-FORMAT 3.6): every whole with its parts (其中) and
 * every percentage printed beside a part. The scope of a check is the sentence it is made in, as
 * published, after the sentence of the whole where that is another one. A passage that is repeated is
 * checked once, and checks of one sentence with the same numbers are one. Nothing is repaired: `hints` are for a human. Never throws.
 */
export function checkProse(blocks: readonly Block[]): readonly Check[] {
  const checks = new Map<string, Check>();
  for (const paragraph of proseOf(blocks)) {
    for (const check of checkParagraph(paragraph)) {
      const { id, scope, expected, found } = check;
      checks.set(`${id} ${expected} ${found} ${scope}`, check);
    }
  }
  return [...checks.values()];
}

function checkParagraph(paragraph: TextBlock): readonly Check[] {
  return readRelations(readSentences(paragraph)).flatMap((relation) => {
    const { sentences, distance } = relation.enumeration;
    const scope = sentences.map(({ quote }) => quote).join(distance === "earlier" ? " … " : "");
    return [checkSum(relation), ...checkPercentages(relation)].map((outcome) => ({
      ...outcome,
      scope,
      cells: [],
    }));
  });
}
