import { percent, type Table } from "../print-table.ts";
import { CLASSES } from "./infections/classes.ts";
import type { Verdict } from "./judge.ts";
import { total } from "./judge.ts";
import { accused, type Measurements, totalOf } from "./measure.ts";

const COLUMNS = ["left in %", "glosses %", "lost %", "located %", "offered %", "right %"] as const;

function cells(sum: Verdict): readonly string[] {
  return [
    percent(sum.leaked, sum.injected),
    percent(sum.glossesLeft, sum.glosses),
    percent(sum.lost, sum.genuine),
    percent(sum.located, sum.slots),
    percent(sum.offered, sum.located),
    percent(sum.right, sum.offered),
  ];
}

/** The program against others on the same pages. */
export function toolTable(
  pack: string,
  ours: Measurements,
  compared: readonly Measurements[],
): Table {
  const pages = compared[0]?.pages.length ?? 0;
  return {
    heading: `cleaning: infected pages of the ${pack} pack`,
    header: ["", "pages", ...COLUMNS, "failed"],
    rows: [ours, ...compared].map((measured) => [
      measured.tool,
      String(measured.pages.length),
      ...cells(totalOf(measured)),
      String(measured.failed.length),
    ]),
    notes: [
      `The other programs read ${pages} of the pages; “+ lexicon” is their text without the brands that our lexicon lists.`,
      "left in: injected characters in the text; glosses: pinyin in brackets, counted apart since one page is full of them;",
      " lost: genuine ones that are not; located: □ where a word was overwritten and the brand gone;",
      "offered: located ones with a candidate; right: first candidate is the word. A page that a program fails on has no text.",
    ],
  };
}

/** The program on pages of one class each, and on those of several. */
export function classTable({ pages }: Measurements): Table {
  const groups = Map.groupBy(pages, ({ page }): string =>
    page.classes.length === 1 ? (page.classes[0] ?? "") : "several",
  );
  return {
    heading: "cleaning: by class (pages with one class alone; REPORT-FORMAT 7.3)",
    header: ["", "pages", ...COLUMNS, "left", "lost", "chrome left %"],
    rows: [...CLASSES, "several"].map((name) => {
      const group = groups.get(name) ?? [];
      const sum = total(group.map(({ judgement }) => judgement.verdict));
      return [
        name,
        String(group.length),
        ...cells(sum),
        String(sum.leaked),
        String(sum.lost),
        percent(sum.chromeLeft, sum.chrome),
      ];
    }),
  };
}

/** The program on pages that nobody touched. */
export function controlTable(controls: Measurements): Table {
  const sum = totalOf(controls);
  return {
    heading: "cleaning: clean pages full of false friends (REPORT-FORMAT 7.6)",
    header: ["pages", "accused", "lost %", "lost", "chrome left %"],
    rows: [
      [
        String(controls.pages.length),
        String(accused(controls).length),
        percent(sum.lost, sum.genuine),
        String(sum.lost),
        percent(sum.chromeLeft, sum.chrome),
      ],
    ],
  };
}
