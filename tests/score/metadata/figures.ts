import { percent, ratioPercent, type Table } from "../print-table.ts";
import type { ScoreFigure } from "../suite.ts";
import type { Field, Judgement } from "./compare/fault.ts";

/** What is measured, and what issue 5 asks of it; null where nothing is asked. */
const ASKED: Readonly<Record<string, number | null>> = {
  kind: 99,
  "look-alike": null,
  standing: null,
  readings: null,
  year: 99,
  agency: 97,
  "division code where one exists": 97,
  "no division code where none exists": 97,
  level: null,
  type: null,
  "publication date": 99,
  "issue date": null,
  title: null,
  "index number": null,
  "document number": null,
  "site code": null,
  sections: null,
  attachments: null,
};

/** The figure that a judgement counts for. */
function figureOf({ field, expected }: Judgement): string {
  if (field !== "division code") return field;
  return expected === "null"
    ? "no division code where none exists"
    : "division code where one exists";
}

/** The share of right values for each figure, and the values given with confidence that are wrong. */
export function figuresOf(judgements: readonly Judgement[]): readonly ScoreFigure[] {
  const shares = Object.keys(ASKED).map((name): ScoreFigure => {
    const own = judgements.filter((judgement) => figureOf(judgement) === name);
    const right = own.filter(({ isRight }) => isRight).length;
    return { name: `${name}, %`, value: ratioPercent(right, own.length), better: "higher" };
  });
  const confident = judgements.filter(({ isConfident }) => isConfident).length;
  return [...shares, { name: "wrong but confident", value: confident, better: "lower" }];
}

export function figureTable(pack: string, judgements: readonly Judgement[]): Table {
  const rows = Object.entries(ASKED).map(([name, asked]) => {
    const own = judgements.filter((judgement) => figureOf(judgement) === name);
    const right = own.filter(({ isRight }) => isRight).length;
    const confident = own.filter(({ isConfident }) => isConfident).length;
    return [
      name,
      `${right} of ${own.length}`,
      percent(right, own.length),
      asked === null ? "" : `≥ ${asked}`,
      String(confident),
    ];
  });
  return {
    heading: `Metadata (${pack})`,
    header: ["field", "right", "%", "asked for", "wrong but confident"],
    rows,
  };
}

/** What went wrong in the templates of each family. */
export function dialectTable(judgements: readonly Judgement[]): Table {
  const dialects = [...new Set(judgements.map(({ page }) => page.dialect))];
  return {
    heading: "By dialect",
    header: ["dialect", "pages", "pages without a fault", "values right %"],
    rows: dialects.map((dialect) => {
      const own = judgements.filter(({ page }) => page.dialect === dialect);
      const pages = new Set(own.map(({ page }) => page.name));
      const faulty = new Set(own.filter(({ isRight }) => !isRight).map(({ page }) => page.name));
      const right = own.filter(({ isRight }) => isRight).length;
      return [
        dialect,
        String(pages.size),
        String(pages.size - faulty.size),
        percent(right, own.length),
      ];
    }),
  };
}

/** Each wrong value in one line: what the page is, what was expected and what came. */
export function describeFaults(judgements: readonly Judgement[]): readonly string[] {
  const wrong = judgements.filter(({ isRight }) => !isRight);
  const byPage = Map.groupBy(wrong, ({ page }) => page.name);
  return [...byPage].map(([name, faults]) => [name, ...faults.map(describeFault)].join("\n"));
}

function describeFault({ field, expected, found, isConfident }: Judgement): string {
  return `  ${isConfident ? "WRONG BUT CONFIDENT " : ""}${field}: ${found} — the truth is ${expected}`;
}

/** The values that are wrong and not marked as inferred, by name: the worst kind of fault. */
export function confidentTable(judgements: readonly Judgement[], showPages: boolean): Table {
  const wrong = judgements.filter(({ isConfident }) => isConfident);
  const fields = [...new Set(wrong.map(({ field }): Field => field))];
  const rows = showPages
    ? wrong.map(({ page, field, found, expected }) => [
        page.name,
        field,
        found.slice(0, 60),
        expected.slice(0, 60),
      ])
    : fields.map((field) => [field, String(wrong.filter((fault) => fault.field === field).length)]);
  return {
    heading: "Wrong but confident",
    header: showPages ? ["page", "field", "given", "truth"] : ["field", "values"],
    rows,
  };
}
