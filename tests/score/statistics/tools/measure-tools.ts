import type { Table } from "../../print-table.ts";
import { addTallies, compareCells, emptyTally, exactF1, wrongShare } from "../compare-cells.ts";
import type { CellTally } from "../compare-cells.ts";
import { generatePage, pageNames } from "../generate-page.ts";
import type { PageName } from "../generate-page.ts";
import type { PageResult } from "../measure-pages.ts";
import type { Pack } from "../pack.ts";
import { readByLabels } from "./read-by-labels.ts";
import type { TableTool } from "./table-rows.ts";
import { tableTools } from "./table-rows.ts";

/** Nianbao beside tools that know tables but not the form, on the first page of each kind in HTML. */
export function compareTools(pack: Pack, results: readonly PageResult[]): Table {
  const names = pageNames(1).filter(({ shape }) => shape === "HTML");
  const own = results.filter(({ name }) => name.shape === "HTML" && name.serial === 1);
  const others = tableTools.map((tool) =>
    toolRow(
      tool.name,
      names.map((name) => [name, tallyTool(tool, name, pack)]),
    ),
  );
  const rows = [
    toolRow(
      "nianbao",
      own.map(({ name, tally }) => [name, tally]),
    ),
    ...others,
  ];
  return {
    heading: "Beside other ways to read a table (HTML, exact F1)",
    header: ["tool", "undisturbed", "all", "wrong %", "blank as 0"],
    rows,
    notes: ["The others are told the edition and read by the form's labels, word for word."],
  };
}

function tallyTool(tool: TableTool, name: PageName, pack: Pack): CellTally {
  const { content, truth } = generatePage(name, pack);
  const cells = readByLabels(name.edition, tool.rows(content));
  return compareCells(truth, cells).tally;
}

function toolRow(
  name: string,
  read: readonly (readonly [PageName, CellTally])[],
): readonly string[] {
  const sum = (part: typeof read): CellTally =>
    part.map(([, tally]) => tally).reduce(addTallies, emptyTally);
  const undisturbed = sum(read.filter(([{ disturbance }]) => disturbance === "none"));
  const all = sum(read);
  return [
    name,
    exactF1(undisturbed).toFixed(2),
    exactF1(all).toFixed(2),
    wrongShare(all).toFixed(3),
    String(all.blankAsZero),
  ];
}
