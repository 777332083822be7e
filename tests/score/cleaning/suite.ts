import type { Score, Suite, SuiteOptions } from "../suite.ts";
import { describeFailure, hasFailed } from "./describe-failure.ts";
import { figuresOf } from "./figures.ts";
import { measure, withLexicon } from "./measure.ts";
import { packs } from "./packs.ts";
import { controlPage, infectedPage } from "./pages/generate.ts";
import { brandTable, classTable, controlTable, slotTable, toolTable } from "./tables.ts";
import { COMPARED_TOOLS } from "./tools/compared.ts";
import { nianbao } from "./tools/nianbao.ts";

const INFECTED = 600;
/** One clean page for two infected ones. */
const CONTROL_SHARE = 0.5;
/** The other programs are slow, and their figures need no third digit. */
const COMPARED = 40;

async function run({ pack: packName, failures, cases }: SuiteOptions): Promise<Score> {
  const pack = packs[packName];
  const count = cases ?? INFECTED;
  const infected = Array.from({ length: count }, (_, index) => infectedPage(pack, index));
  const controls = Array.from({ length: Math.ceil(count * CONTROL_SHARE) }, (_, index) =>
    controlPage(pack, index),
  );
  const ours = await measure(nianbao, infected);
  const oursOnControls = await measure(nianbao, controls);
  const sample = spread(infected, COMPARED);
  const compared = [await measure(nianbao, sample)];
  for (const tool of COMPARED_TOOLS) {
    const plain = await measure(tool, sample);
    compared.push(plain, withLexicon(plain));
  }
  return {
    figures: figuresOf(ours, oursOnControls),
    tables: [
      toolTable(pack.name, ours, compared),
      classTable(ours),
      brandTable(ours),
      slotTable(ours),
      controlTable(oursOnControls),
    ],
    failures: [
      ...ours.failed,
      ...oursOnControls.failed,
      ...[...ours.pages, ...oursOnControls.pages].filter(hasFailed).map(describeFailure),
    ].slice(0, failures),
  };
}

/** Members of a list at even distances. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  // A step prime to the turns of classes, dialects and editions: else some would never come.
  const step = Math.max(1, Math.floor(list.length / count));
  return list
    .filter((_, index) => index % step === Math.floor(index / step) % step)
    .slice(0, count);
}

/** How clean the text of generated infected pages is (REPORT-FORMAT 7). */
export const cleaning: Suite = { name: "cleaning", run };
