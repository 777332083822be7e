import type { Edition } from "../../reading.ts";

/**
 * How much to make of a check that fails. `error`: the report contradicts itself. `warning`: reforms,
 * corrections or another scope may explain it. `info`: two figures that usually go together.
 */
export type Severity = "error" | "warning" | "info";

/** What the id of a check means. */
export interface CheckMeaning {
  readonly id: string;
  readonly severity: Severity;
  /** The editions of the form whose cells it compares; none for checks of prose alone. */
  readonly editions: readonly Edition[];
  readonly zh: string;
  readonly en: string;
}

/** A line of the catalogue, without the editions that a group of lines shares. */
type CheckLine = readonly [id: string, severity: Severity, zh: string, en: string];

/** The checks that compare cells of the same editions. */
export function checksOf(
  editions: readonly Edition[],
  lines: readonly CheckLine[],
): readonly CheckMeaning[] {
  return lines.map(([id, severity, zh, en]) => ({ id, severity, editions, zh, en }));
}
