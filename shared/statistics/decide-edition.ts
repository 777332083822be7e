import type { FormEdition } from "./form/form.ts";
import { editions } from "./form/editions.ts";
import type { LocatedPart } from "./locate-tables.ts";
import { readParts } from "./read-parts.ts";
import type { TableRow } from "./table-row.ts";

const OUTCOMES = "本年度办理结果";

/**
 * Which edition of the form the tables are (REPORT-FORMAT 2.1): by what only one edition prints, never
 * by the year or the notice a report names. Where nothing tells (section two lost, or section four
 * alone) the edition with more of its national rows on the page stands, then the newer one. Null where
 * no table is the form's.
 */
export function decideEdition(
  rows: readonly TableRow[],
  parts: readonly LocatedPart[],
): FormEdition | null {
  const ofTables = rows.filter((row) => row.block.kind === "table");
  let best: { edition: FormEdition; evidence: number; known: number } | null = null;
  for (const edition of editions) {
    const evidence = countEvidence(ofTables, edition);
    const known = countNationalRows(parts, edition);
    if (edition.tables.length === 0 ? evidence === 0 : known === 0) continue;
    const isBetter =
      best === null ||
      evidence > best.evidence ||
      (evidence === best.evidence && known >= best.known);
    if (isBetter) best = { edition, evidence, known };
  }
  return best?.edition ?? null;
}

/** How many of the edition's own words are printed; the height of the block of outcomes is one more. */
function countEvidence(rows: readonly TableRow[], edition: FormEdition): number {
  const words = edition.evidence.filter((word) =>
    rows.some(({ texts, wordings }) => texts.concat(wordings).some((text) => word.test(text))),
  );
  const hasHeight = rows.some(({ cells, wordings }) =>
    cells.some(
      ({ rowSpan }, index) => rowSpan === edition.resultRows && wordings[index] === OUTCOMES,
    ),
  );
  return words.length + (hasHeight ? 1 : 0);
}

function countNationalRows(parts: readonly LocatedPart[], edition: FormEdition): number {
  const rows = readParts(parts, edition).filter(({ row }) => row.local !== true);
  return new Set(rows.map(({ row }) => row.key)).size;
}
