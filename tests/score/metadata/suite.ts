import { pickPack } from "../pick-pack.ts";
import type { Score, Suite, SuiteOptions } from "../suite.ts";
import type { Judgement } from "./compare/fault.ts";
import { judgePage } from "./compare/judge-page.ts";
import { confidentTable, describeFaults, dialectTable, figuresOf, figureTable } from "./figures.ts";
import { packs } from "./packs.ts";
import { placesTable } from "./places-cost.ts";
import { readPage } from "./read-page.ts";
import { seedTable } from "./seeds.ts";

async function run({ pack: packName, failures, cases }: SuiteOptions): Promise<Score> {
  const pack = pickPack(packs, packName);
  const judgements: Judgement[] = [];
  for (const page of pack.pages.slice(0, cases ?? pack.pages.length))
    judgements.push(...judgePage(page, await readPage(page)));
  return {
    figures: figuresOf(judgements),
    tables: [
      figureTable(packName, judgements),
      dialectTable(judgements),
      confidentTable(judgements, packName === "development" || failures > 0),
      await seedTable(),
      placesTable(),
    ],
    failures: describeFaults(judgements).slice(0, failures),
  };
}

/** Who, where, when and what: kind and metadata of labelled pages (REPORT-FORMAT 4, 5, 6.5). */
export const metadata: Suite = { name: "metadata", run };
