import { cellKey, editions } from "#shared";
import type { Bilingual, Edition, FormColumn, FormRow } from "#shared";

/** The names of cells, rows and columns as they are spelled in keys. */
const KEY = /[A-Za-z][\w.]*/gu;

/** The checks that a hint would put right at once, by their ids: they stand below it as sentences. */
const CHECKS_OF_HINT = / \([A-Z]{2}-[^)]*\)$/u;

/** Gives a scope or a hint of a check with the form's own labels in place of keys; other words stay. */
export type FormWords = (text: string) => string;

/** The labels of an edition of the form, in one language. */
export function formWords(edition: Edition | null, language: keyof Bilingual): FormWords {
  const labels = labelsOf(edition, language);
  return (text) =>
    text.replace(CHECKS_OF_HINT, "").replaceAll(KEY, (key) => labels.get(key) ?? key);
}

function labelsOf(edition: Edition | null, language: keyof Bilingual): ReadonlyMap<string, string> {
  const tables = editions.find(({ id }) => id === edition)?.tables ?? [];
  const labels = new Map<string, string>();
  for (const { rows, columns, localColumns = [] } of tables) {
    const all = [...columns, ...localColumns];
    for (const column of all) labels.set(column.key, column.meaning[language]);
    for (const row of rows) {
      labels.set(shortKey(row), row.meaning[language]);
      for (const column of all) labels.set(cellKey(row, column), labelOf(row, column, language));
    }
  }
  labels.set("blank", language === "zh" ? "空白" : "blank");
  return labels;
}

/** As checks call a row: the last part of its key. */
function shortKey({ key }: FormRow): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

function labelOf(row: FormRow, column: FormColumn, language: keyof Bilingual): string {
  return [row, column]
    .map(({ meaning }) => meaning[language])
    .filter((label) => label !== "")
    .join(" · ");
}
