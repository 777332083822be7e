import { ratioPercent } from "../print-table.ts";
import type { ScoreFigure } from "../suite.ts";
import { accused, type Measurements, totalOf } from "./measure.ts";

/** The figures that must not get worse. */
export function figuresOf(infected: Measurements, controls: Measurements): readonly ScoreFigure[] {
  const sum = totalOf(infected);
  const clean = totalOf(controls);
  return [
    {
      name: "injected characters left, %",
      value: ratioPercent(sum.leaked, sum.injected),
      better: "lower",
    },
    {
      name: "pinyin glosses left, %",
      value: ratioPercent(sum.glossesLeft, sum.glosses),
      better: "lower",
    },
    {
      name: "genuine characters lost, %",
      value: ratioPercent(sum.lost, sum.genuine),
      better: "lower",
    },
    {
      name: "substitutions located, %",
      value: ratioPercent(sum.located, sum.slots),
      better: "higher",
    },
    {
      name: "first candidate right, %",
      value: ratioPercent(sum.right, sum.offered),
      better: "higher",
    },
    {
      name: "candidate offered, %",
      value: ratioPercent(sum.offered, sum.located),
      better: "higher",
    },
    { name: "invented characters", value: sum.invented, better: "lower" },
    { name: "clean pages accused", value: accused(controls).length, better: "lower" },
    {
      name: "clean pages: genuine characters lost, %",
      value: ratioPercent(clean.lost, clean.genuine),
      better: "lower",
    },
  ];
}
