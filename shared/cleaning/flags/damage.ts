import { damagedStretches } from "../../han/damage.ts";
import type { Finding, FlagLine } from "./finding.ts";

/** Bytes read wrongly, characters, digits and brackets lost, digits masked (S11, S15, S16). */
export function findDamage(lines: readonly FlagLine[]): readonly Finding[] {
  return lines.flatMap(({ run }) =>
    damagedStretches(run.text).map((stretch) => ({ run, ...stretch })),
  );
}
