import { ratioPercent } from "../print-table.ts";
import type { Table } from "../print-table.ts";
import type { PackName, ScoreFigure } from "../suite.ts";
import type { ChangedDigit } from "./change-digit.ts";
import { exactF1, wrongShare } from "./compare-cells.ts";
import type { PageResult } from "./measure-pages.ts";
import { isFlattened, isHtml, tallyOf } from "./tables.ts";

const higher = (name: string, value: number): ScoreFigure => ({
  name,
  value,
  better: "higher",
});
export const lower = (name: string, value: number): ScoreFigure => ({
  name,
  value,
  better: "lower",
});

/** What each figure is asked to reach (issue 4); null for one that is only kept. */
const targets: Readonly<Record<string, string>> = {
  "exact F1 on HTML %": "≥ 99.5",
  "exact F1 on flattened shapes %": "≥ 98",
  "wrong numbers %": "≤ 0.05",
  "blanks read as 0": "0",
  "worked cases: faults": "0",
  "changed digits detected %": "≥ 99",
};

export function pageFigures(pages: readonly PageResult[]): readonly ScoreFigure[] {
  const all = tallyOf(pages);
  const right = pages.filter(({ isEditionRight }) => isEditionRight).length;
  return [
    higher("exact F1 on HTML %", exactF1(tallyOf(pages.filter(isHtml)))),
    higher("exact F1 on flattened shapes %", exactF1(tallyOf(pages.filter(isFlattened)))),
    lower("wrong numbers %", wrongShare(all)),
    lower("blanks read as 0", all.blankAsZero),
    higher("editions right %", ratioPercent(right, pages.length)),
  ];
}

export function digitFigures(digits: readonly ChangedDigit[]): readonly ScoreFigure[] {
  const detected = digits.filter(({ isDetected }) => isDetected);
  const crossing = digits.filter(({ isLocated }) => isLocated !== null);
  const located = crossing.filter(({ isLocated }) => isLocated);
  const alarmed = digits.filter(({ falseAlarms }) => falseAlarms.length > 0);
  return [
    higher("changed digits detected %", ratioPercent(detected.length, digits.length)),
    higher(
      "changed digits located where sums cross %",
      ratioPercent(located.length, crossing.length),
    ),
    lower("valid forms with a failing check", alarmed.length),
  ];
}

export function figureTable(pack: PackName, figures: readonly ScoreFigure[]): Table {
  return {
    heading: `Statistics (${pack})`,
    header: ["figure", "value", "asked for"],
    rows: figures.map(({ name, value }) => [name, String(value), targets[name] ?? ""]),
  };
}
