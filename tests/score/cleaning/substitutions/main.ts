import { GENUINE_NAMES } from "../../development/substitutions/genuine-names.ts";
import { percent, printTable } from "../../print-table.ts";
import { describeFailure, hasFailed } from "../describe-failure.ts";
import { total } from "../judge.ts";
import { accused, measure } from "../measure.ts";
import { nianbao } from "../tools/nianbao.ts";
import {
  type Axes,
  brandCase,
  controlCase,
  type Half,
  identityCase,
  type SubstitutionCase,
} from "./cases.ts";

/**
 * `node tests/score/cleaning/substitutions/main.ts brand|identity|control [PAGES] [--failures]`: how well pasted names are
 * found by kind of name, word, reach, form and edition, for each half of the data; on untouched pages full of genuine
 * names that nobody knows, what is accused. Failures are printed of the tuned half only.
 */
const [suite = "brand", pages = "300"] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"));
const showsFailures = process.argv.includes("--failures");
const MAKERS: Readonly<Record<string, (half: Half, index: number) => SubstitutionCase>> = {
  brand: brandCase,
  identity: identityCase,
  control: (half, index) => controlCase(half, index, GENUINE_NAMES),
};

async function measured(half: Half) {
  const make = MAKERS[suite];
  if (make === undefined) throw new RangeError(`there is ${Object.keys(MAKERS).join(", ")}`);
  const cases = Array.from({ length: Number(pages) }, (_, index) => make(half, index));
  const result = await measure(
    nianbao,
    cases.map(({ page }) => page),
  );
  if (showsFailures && half === "tuned")
    for (const [i, each] of result.pages.entries()) {
      const { word = "", reach = "", form = "" } = cases[i]?.axes ?? {};
      if (hasFailed(each)) console.log(`${word} ${reach} ${form}\n${describeFailure(each)}\n`);
    }
  const found = result.pages.map(({ judgement }, i) => ({
    axes: cases[i]?.axes,
    verdict: judgement.verdict,
  }));
  return { found, accused: accused(result).length };
}

type Found = Awaited<ReturnType<typeof measured>>["found"];

function rowOf(name: string, found: Found): readonly string[] {
  const sum = total(found.map(({ verdict }) => verdict));
  return [
    name,
    String(found.length),
    percent(sum.leaked, sum.injected),
    percent(sum.lost, sum.genuine),
    percent(sum.located, sum.slots),
    percent(sum.offered, sum.located),
    percent(sum.right, sum.offered),
    String(sum.invented),
  ];
}

const halves = { tuned: await measured("tuned"), reserve: await measured("reserve") };
const AXES: readonly (keyof Axes)[] =
  suite === "control" ? ["edition"] : ["name", "word", "reach", "form", "edition"];
const rows = (["tuned", "reserve"] as const).map((half) =>
  rowOf(`${half}: all`, halves[half].found),
);
for (const axis of AXES) {
  const values = new Set(halves.tuned.found.map(({ axes }) => axes?.[axis] ?? ""));
  for (const value of [...values].toSorted())
    for (const half of ["tuned", "reserve"] as const)
      rows.push(
        rowOf(
          `${half}: ${axis} ${value}`,
          halves[half].found.filter(({ axes }) => axes?.[axis] === value),
        ),
      );
}
console.log(
  printTable({
    heading: `substitutions: ${suite}`,
    header: ["", "pages", "left in %", "lost %", "located %", "offered %", "right %", "invented"],
    rows,
    notes: [`pages accused: ${halves.tuned.accused} tuned, ${halves.reserve.accused} reserve`],
  }),
);
