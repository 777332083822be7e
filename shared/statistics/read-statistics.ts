import type { Block } from "../content/block.ts";
import type { Statistics } from "../reading.ts";
import { decideEdition } from "./decide-edition.ts";
import { listCells } from "./list-cells.ts";
import { locateTables } from "./locate-tables.ts";
import { tableRows } from "./table-row.ts";

/**
 * Reads the tables of the national form among a page's clean blocks (REPORT-FORMAT 2): which edition
 * they are, and every cell of the tables that are there, in codebook order. The edition is null, and
 * there are no cells, where the page has no table of the form; prose is read elsewhere. An empty form
 * gives cells of which every value is null.
 */
export function readStatistics(blocks: readonly Block[]): Statistics {
  const rows = tableRows(blocks);
  const parts = locateTables(rows);
  const decided = decideEdition(rows, parts);
  if (decided === null) return { edition: null, cells: [] };
  return { edition: decided.edition.id, cells: listCells(decided.edition, decided.readings) };
}
