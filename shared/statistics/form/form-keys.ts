import type { Edition } from "../../reading.ts";
import { editions } from "./editions.ts";
import type { Bilingual, FormColumn, FormRow } from "./form.ts";
import { cellKey, formUnit } from "./form.ts";

/** One line of the codebook: everything that is known about the cells with one key. */
export interface FormKey extends Bilingual {
  readonly key: string;
  /** As the form states it; null where only the report's cell or header can tell. */
  readonly unit: string | null;
  /** The editions of the form that have the cell, oldest first. */
  readonly editions: readonly Edition[];
  /** Article of the 条例; null where no article names it. */
  readonly article: string | null;
  readonly definition: Bilingual;
}

/**
 * Every key that `Statistics.cells` may carry for the national form and the local additions known by
 * name, in codebook order, each once: from the same data that the reader uses. Local rows that are not
 * known by name have keys of their own, `extra.` and the label as printed.
 */
export function formKeys(): readonly FormKey[] {
  const keys = new Map<string, FormKey>();
  for (const { id, tables } of editions) {
    for (const { columns, localColumns = [], rows } of tables) {
      for (const row of rows) {
        for (const column of [...columns, ...localColumns]) addKey(keys, row, column, id);
      }
    }
  }
  return [...keys.values()];
}

function addKey(keys: Map<string, FormKey>, row: FormRow, column: FormColumn, edition: Edition) {
  const key = cellKey(row, column);
  const known = keys.get(key);
  if (known === undefined) keys.set(key, describe(key, row, column, edition));
  else if (!known.editions.includes(edition))
    keys.set(key, { ...known, editions: [...known.editions, edition] });
}

function describe(key: string, row: FormRow, column: FormColumn, edition: Edition): FormKey {
  const parts = [row.meaning, column.meaning];
  const join = (mark: string, of: (part: (typeof parts)[number]) => string) =>
    parts
      .map(of)
      .filter((text) => text !== "")
      .join(mark);
  return {
    key,
    zh: join(" · ", ({ zh }) => zh),
    en: join(" · ", ({ en }) => en),
    unit: formUnit(row, column),
    editions: [edition],
    article: row.meaning.article ?? column.meaning.article,
    definition: {
      zh: join("", ({ definition }) => definition.zh),
      en: join(" ", ({ definition }) => definition.en),
    },
  };
}
