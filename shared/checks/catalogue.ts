import type { CheckMeaning, Severity } from "./catalogue/check-meaning.ts";
import { checksOfProse } from "./catalogue/prose.ts";
import { checksSince2019 } from "./catalogue/since-2019.ts";
import { checksOf2014 } from "./catalogue/statistics-2014.ts";

export type { CheckMeaning, Severity } from "./catalogue/check-meaning.ts";

/** Every check there is. Ids are those of REPORT-FORMAT 3; PR-, PT- and TB- are ours. */
export const checkCatalogue: readonly CheckMeaning[] = [
  ...checksSince2019,
  ...checksOf2014,
  ...checksOfProse,
];

const severities: ReadonlyMap<string, Severity> = new Map(
  checkCatalogue.map(({ id, severity }) => [id, severity]),
);

/** How much to make of a failure of this check; `error` for an id that is not in the catalogue. */
export function severityOf(id: string): Severity {
  return severities.get(id) ?? "error";
}
