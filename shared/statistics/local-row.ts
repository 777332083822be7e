import { isUnit, isWords, readCellText } from "./cell-grammar.ts";
import type { FormColumn, FormRow, FormTable } from "./form/form.ts";
import { LOCAL } from "./form/form.ts";
import type { TableRow } from "./table-row.ts";

const SHORTEST_LABEL = 2;
const LONGEST_LABEL = 40;

/** A row that an office added to the form, as a row of a form of its own. */
interface LocalRow {
  readonly row: FormRow;
  /** The cell that holds its label. */
  readonly at: number;
}

/**
 * The row of a table of the form that the form does not know, null where it says nothing: it is kept under
 * `extra.` and its label, so that no published number is lost (REPORT-FORMAT 2.4, 2.5.1).
 */
export function localRow(row: TableRow, table: FormTable): LocalRow | null {
  const firstValue = row.cells.findIndex((cell) => readCellText(cell.text).value !== null);
  const before = row.texts.slice(0, Math.max(0, firstValue));
  const at = before.findLastIndex((text) => isWords(text) && !isUnit(text));
  const zh = (row.wordings[at] ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  if (!row.isTabular || zh.length < SHORTEST_LABEL || zh.length > LONGEST_LABEL) return null;
  const [head = ""] = table.rows[0]?.key.split(".") ?? [];
  const label: FormRow = {
    key: `${LOCAL}.${head}.${zh}`,
    label: /^$/,
    group: null,
    number: null,
    local: true,
    meaning: { zh, en: zh, article: null, definition: { zh: "", en: "" } },
  };
  return { row: label, at };
}

/** A column that an office added to a table of the form, by its heading. */
export function localColumn(heading: string): FormColumn {
  const zh = heading.replace(/[^\p{L}\p{N}]/gu, "").slice(0, LONGEST_LABEL);
  return {
    key: zh,
    header: /^$/,
    unit: null,
    local: true,
    meaning: { zh, en: zh, article: null, definition: { zh: "", en: "" } },
  };
}
