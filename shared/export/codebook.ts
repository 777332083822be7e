import type { CheckMeaning } from "../checks/catalogue.ts";
import { checkCatalogue } from "../checks/catalogue.ts";
import type { BlankReason, Verdict } from "../reading.ts";
import { rulesVersion } from "../rules-version.ts";
import type { Bilingual } from "../statistics/form/form.ts";
import type { FormKey } from "../statistics/form/form-keys.ts";
import { formKeys } from "../statistics/form/form-keys.ts";
import type { MetricMeaning } from "./metrics/metric-meanings.ts";
import { metricMeanings } from "./metrics/metric-meanings.ts";
import { cellTable, detailTables, reportTable } from "./tables.ts";
import type { ExportTable } from "./tables.ts";

/** Everything that a reader of exported data has to know, as data. */
export interface Codebook {
  readonly rulesVersion: string;
  /** `Cell.key` and the columns of the wide form, in the order of the form. */
  readonly cells: readonly FormKey[];
  /** `Cell.blank`. */
  readonly blanks: readonly NamedMeaning[];
  /** `Figure.metric`. */
  readonly metrics: readonly MetricMeaning[];
  /** `Check.id`. */
  readonly checks: readonly CheckMeaning[];
  /** `Check.verdict`. */
  readonly verdicts: readonly NamedMeaning[];
  /** The files of `nianbao export --format csv` and their columns. */
  readonly tables: readonly DescribedTable[];
}

/** One of a few words that a field may hold. */
export interface NamedMeaning extends Bilingual {
  readonly name: string;
}

/** A file of the export. */
interface DescribedTable extends NamedMeaning {
  readonly columns: readonly NamedMeaning[];
}

const BLANKS: Readonly<Record<BlankReason, Bilingual>> = {
  empty: { zh: "格内没有文字", en: "the cell is empty" },
  dash: { zh: "格内是横线或斜线", en: "the cell holds a dash or a slash" },
  "not-applicable": { zh: "格内写“无”“不涉及”等", en: "the cell says 无, 不涉及 or the like" },
  "missing-cell": { zh: "格式有这一格，网页没有", en: "the form has the cell, the page has not" },
  unreadable: {
    zh: "格内有文字，但不是一个可信的数",
    en: "the cell holds something that is no one number",
  },
};

const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  pass: { zh: "成立", en: "it holds" },
  fail: { zh: "不成立", en: "it does not hold" },
  "pass-assuming-blank-zero": {
    zh: "把空白当作 0 时成立",
    en: "it holds if blanks are taken for 0",
  },
  "not-assessable": { zh: "无法核对", en: "it cannot be assessed" },
};

/**
 * The codebook, made from the data that pages are read and checked by: a key, metric or check that the
 * code knows is in it. `asWritten` gives a table as the export writes it.
 */
export function codebook(asWritten = (table: ExportTable): ExportTable => table): Codebook {
  return {
    rulesVersion,
    cells: formKeys(),
    blanks: named(BLANKS),
    metrics: metricMeanings(),
    checks: checkCatalogue,
    verdicts: named(VERDICTS),
    tables: [cellTable, reportTable, ...detailTables.filter((table) => table !== cellTable)]
      .map(asWritten)
      .map(({ name, meaning, columns }) => ({
        name: `${name}.csv`,
        ...meaning,
        columns: columns.map((column) => ({ name: column.name, ...column.meaning })),
      })),
  };
}

function named(meanings: Readonly<Record<string, Bilingual>>): readonly NamedMeaning[] {
  return Object.entries(meanings).map(([name, meaning]) => ({ name, ...meaning }));
}
