import type { CellTally, FaultyCell } from "./compare-cells.ts";
import { compareCells } from "./compare-cells.ts";
import type { PageName } from "./generate-page.ts";
import { generatePage, pageNames } from "./generate-page.ts";
import type { Pack } from "./pack.ts";
import { readPage } from "./read-page.ts";

/** How one generated page was read. */
export interface PageResult {
  readonly name: PageName;
  readonly tally: CellTally;
  readonly faults: readonly FaultyCell[];
  readonly isEditionRight: boolean;
}

/** Reads every generated page of a pack. */
export async function measurePages(pack: Pack, repeats: number): Promise<readonly PageResult[]> {
  const results: PageResult[] = [];
  for (const name of pageNames(repeats)) results.push(await measurePage(name, pack));
  return results;
}

async function measurePage(name: PageName, pack: Pack): Promise<PageResult> {
  const page = generatePage(name, pack);
  const { statistics } = await readPage(page);
  return {
    name,
    ...compareCells(page.truth, statistics.cells),
    isEditionRight: statistics.edition === name.edition,
  };
}
