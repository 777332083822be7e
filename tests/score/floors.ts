import type { Better, ScoreFigure } from "./suite.ts";

/** One row of the score file. */
interface KeptFigure {
  /** As measured when the row was last written. */
  readonly value: number;
  /** What the figure may never be worse than. */
  readonly floor: number;
  readonly better: Better;
}

/** The score file: suite → figure → row. */
export type KeptScores = Readonly<Record<string, Readonly<Record<string, KeptFigure>>>>;

/** Whether a value is worse than a floor. */
function isWorse(value: number, floor: number, better: Better): boolean {
  return better === "higher" ? value < floor : value > floor;
}

/** The figures of a suite that are worse than their floors. */
export function fallenFigures(
  kept: KeptScores,
  suite: string,
  figures: readonly ScoreFigure[],
): readonly ScoreFigure[] {
  return figures.filter(({ name, value }) => {
    const row = kept[suite]?.[name];
    return row !== undefined && isWorse(value, row.floor, row.better);
  });
}

/**
 * The score file with a suite's new values. A floor follows a better value and never a worse one; a figure
 * that is kept for the first time sets its own floor.
 */
export function raiseFloors(
  kept: KeptScores,
  suite: string,
  figures: readonly ScoreFigure[],
): KeptScores {
  const rows = figures.map(({ name, value, better }): readonly [string, KeptFigure] => {
    const floor = kept[suite]?.[name]?.floor ?? value;
    return [name, { value, floor: isWorse(value, floor, better) ? floor : value, better }];
  });
  return { ...kept, [suite]: { ...kept[suite], ...Object.fromEntries(rows) } };
}
