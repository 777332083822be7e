import type { Table } from "../../print-table.ts";
import { addTallies, compareCells, emptyTally, exactF1, wrongShare } from "../compare-cells.ts";
import type { CellTally } from "../compare-cells.ts";
import { generatePage, pageNames } from "../generate-page.ts";
import type { PageName } from "../generate-page.ts";
import type { PageResult } from "../measure-pages.ts";
import type { Pack } from "../pack.ts";
import { BoundedTools } from "./bounded-tools.ts";
import { readByLabels } from "./read-by-labels.ts";
import { tableTools } from "./table-tools.ts";

type ReadPage = readonly [PageName, CellTally];

/** Nianbao beside tools that know tables but not the form, on the first page of each kind in HTML. */
export async function compareTools(pack: Pack, results: readonly PageResult[]): Promise<Table> {
  const names = pageNames(1).filter(({ shape }) => shape === "HTML");
  const own = results
    .filter(({ name }) => name.shape === "HTML" && name.serial === 1)
    .map(({ name, tally }): ReadPage => [name, tally]);
  const rows = [toolRow("nianbao", own, 0)];
  const others = new BoundedTools();
  for (const { name: tool } of tableTools) {
    const read: ReadPage[] = [];
    let killed = 0;
    for (const name of names) {
      const { content: html, truth } = generatePage(name, pack);
      const found = await others.rows({ tool, html });
      if (found === null) killed += 1;
      read.push([name, compareCells(truth, readByLabels(name.edition, found ?? [])).tally]);
    }
    rows.push(toolRow(tool, read, killed));
  }
  await others.close();
  return {
    heading: "Beside other ways to read a table (HTML, exact F1)",
    header: [
      "tool",
      "undisturbed",
      "all",
      "wrong %",
      "blank as 0",
      "pages without a number",
      "died of",
    ],
    rows,
    notes: [
      "The others are told the edition and read by the form's labels, word for word.",
      "A page on which one of them fails counts as read without a number.",
    ],
  };
}

function toolRow(name: string, read: readonly ReadPage[], killed: number): readonly string[] {
  const sum = (part: readonly ReadPage[]): CellTally =>
    part.map(([, tally]) => tally).reduce(addTallies, emptyTally);
  const undisturbed = sum(read.filter(([{ disturbance }]) => disturbance === "none"));
  const all = sum(read);
  return [
    name,
    exactF1(undisturbed).toFixed(2),
    exactF1(all).toFixed(2),
    wrongShare(all).toFixed(3),
    String(all.blankAsZero),
    String(read.filter(([, tally]) => tally.given === 0).length),
    String(killed),
  ];
}
