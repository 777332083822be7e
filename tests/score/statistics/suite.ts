import { pickPack } from "../pick-pack.ts";
import type { Score, Suite } from "../suite.ts";
import { changeDigits } from "./change-digit.ts";
import { compareCells } from "./compare-cells.ts";
import { controlsOf } from "./controls.ts";
import { describeDigits, describePages } from "./describe-failures.ts";
import { digitFigures, figureTable, lower, pageFigures } from "./figures.ts";
import { measurePages } from "./measure-pages.ts";
import type { Pack } from "./pack.ts";
import { packs } from "./packs.ts";
import { readPage } from "./read-page.ts";
import { coverageTable, disturbanceTable, shapeTable } from "./tables.ts";
import { compareTools } from "./tools/measure-tools.ts";
import { workedFaults, workedPages } from "./worked-pages.ts";

/** Pages of each edition, shape and disturbance, and forms of each edition with a digit changed. */
const PAGES = 2;
const FORMS = 60;

/** How exactly the tables of the form are read, and how surely a wrong digit in them is noticed. */
export const statistics: Suite = {
  name: "statistics",
  run: async ({ pack: name, failures, cases }): Promise<Score> => {
    const pack = pickPack(packs, name);
    const pages = await measurePages(pack, cases ?? PAGES);
    const digits = await changeDigits(pack, cases ?? FORMS);
    const worked = await readWorkedPages();
    const controls = await readControls(pack);
    const figures = [
      ...pageFigures(pages),
      ...digitFigures(digits),
      lower("worked cases: faults", worked.length),
      lower("numbers read where no form is", controls.length),
    ];
    return {
      figures,
      tables: [
        figureTable(name, figures),
        shapeTable(pages),
        disturbanceTable(pages),
        await compareTools(pack, pages),
        coverageTable(),
      ],
      failures: [...worked, ...controls, ...describePages(pages), ...describeDigits(digits)].slice(
        0,
        failures,
      ),
    };
  },
};

async function readWorkedPages(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const page of workedPages) {
    const reading = await readPage({ content: page.content, contentType: "text/html" });
    faults.push(...workedFaults(page, reading).map((fault) => `${page.name}: ${fault}`));
  }
  return faults;
}

async function readControls(pack: Pack): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const control of controlsOf(pack)) {
    const { statistics: read } = await readPage(control);
    const { faults } = compareCells(control.truth, read.cells);
    wrong.push(...faults.map(({ key, raw }) => `control ${control.name}: ${key} read from ${raw}`));
  }
  return wrong;
}
