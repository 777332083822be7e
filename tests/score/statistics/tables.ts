import type { Table } from "../print-table.ts";
import type { CellTally } from "./compare-cells.ts";
import { addTallies, emptyTally, exactF1, wrongShare } from "./compare-cells.ts";
import { notMade } from "./coverage.ts";
import type { PageResult } from "./measure-pages.ts";
import { shapeNames } from "./shapes/names.ts";

/** The cells of some pages together. */
export function tallyOf(results: readonly PageResult[]): CellTally {
  return results.map(({ tally }) => tally).reduce(addTallies, emptyTally);
}

export const isHtml = ({ name }: PageResult): boolean => name.shape === "HTML";
export const isFlattened = (result: PageResult): boolean => !isHtml(result);

/** Every shape, by edition: F1, what is wrong, what is lost. */
export function shapeTable(results: readonly PageResult[]): Table {
  return {
    heading: "Cells by shape",
    header: [
      "shape",
      "pages",
      "2014 F1",
      "2019 F1",
      "2021 F1",
      "F1",
      "wrong %",
      "blank as 0",
      "reasons %",
    ],
    rows: shapeNames.map((shape) => {
      const ofShape = results.filter(({ name }) => name.shape === shape);
      const tally = tallyOf(ofShape);
      const editions = ["2014", "2019", "2021"].map((edition) =>
        f1(ofShape.filter(({ name }) => name.edition === edition)),
      );
      return [
        shape,
        String(ofShape.length),
        ...editions,
        f1(ofShape),
        wrongShare(tally).toFixed(3),
        String(tally.blankAsZero),
        tally.blanks === 0 ? "–" : ((100 * tally.reasons) / tally.blanks).toFixed(1),
      ];
    }),
    notes: [
      "F1: exact (key, value) pairs of numbers; cells that a page leaves undecided count only where wrong.",
      "reasons: blanks that were read as blank for the right reason.",
    ],
  };
}

/** Every disturbance: in HTML, and in each flattened shape. */
export function disturbanceTable(results: readonly PageResult[]): Table {
  const names = [...new Set(results.map(({ name }) => name.disturbance))];
  return {
    heading: "Exact F1 by disturbance",
    header: ["disturbance", ...shapeNames, "wrong", "given"],
    rows: names.map((disturbance) => {
      const ofKind = results.filter(({ name }) => name.disturbance === disturbance);
      const tally = tallyOf(ofKind);
      return [
        disturbance,
        ...shapeNames.map((shape) => f1(ofKind.filter(({ name }) => name.shape === shape))),
        String(tally.wrong),
        String(tally.given),
      ];
    }),
  };
}

function f1(results: readonly PageResult[]): string {
  return results.length === 0 ? "–" : exactF1(tallyOf(results)).toFixed(2);
}

export function coverageTable(): Table {
  return {
    heading: "Named by REPORT-FORMAT, not generated",
    header: ["item", "why"],
    rows: notMade,
  };
}
