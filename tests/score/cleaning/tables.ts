import { percent, type Table } from "../print-table.ts";
import { CLASSES, type InfectionClass } from "./infections/classes.ts";
import type { Verdict } from "./judge.ts";
import { total } from "./judge.ts";
import { accused, type Measurements, totalOf } from "./measure.ts";
import type { Agency } from "./pack.ts";

const COLUMNS = ["left in %", "glosses %", "lost %", "located %", "offered %", "right %"] as const;

/** Classes that paste the attacker's name, or a sentence around it. */
const NAMING: ReadonlySet<InfectionClass> = new Set([
  "S1",
  "S3",
  "banner",
  "ad line",
  "ad in line",
]);

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

/** Pages that hold the attacker's name by what it is made of: which kinds of name are told, and which are not. */
export function brandTable({ pages }: Measurements): Table {
  const named = pages.filter(({ page }) => page.classes.some((name) => NAMING.has(name)));
  const groups = Map.groupBy(named, ({ page }) => page.brandKind);
  return {
    heading:
      "cleaning: by kind of the pasted name (pages with S1, S3, a banner or an advertisement)",
    header: ["", "pages", ...COLUMNS, "failed pages"],
    rows: [...groups]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([kind, group]) => {
        const sum = total(group.map(({ judgement }) => judgement.verdict));
        const failed = group.filter(({ judgement: { verdict } }) => verdict.leaked > 0);
        return [kind, String(group.length), ...cells(sum), String(failed.length)];
      }),
  };
}

/** Overwritten words by what they were: which slots are found, and named. */
export function slotTable({ pages }: Measurements): Table {
  const found = pages.flatMap(({ page, judgement }) =>
    judgement.slots.map((slot) => ({ ...slot, meaning: meaningOf(slot.original, page.agency) })),
  );
  const rows = [...Map.groupBy(found, ({ meaning }) => meaning)].map(([meaning, slots]) => {
    const located = slots.filter(({ isLocated }) => isLocated).length;
    const offered = slots.filter(({ candidate }) => candidate !== null).length;
    const right = slots.filter(({ candidate, original }) => candidate?.text === original).length;
    return [
      meaning,
      String(slots.length),
      percent(located, slots.length),
      percent(offered, located),
      percent(right, offered),
    ];
  });
  return {
    heading: "cleaning: by the word that was overwritten",
    header: ["", "slots", "located %", "offered %", "right %"],
    rows,
  };
}

function meaningOf(original: string, { name, place, siteName, domain }: Agency): string {
  const own = { [name]: "the agency", [place]: "the place", [siteName]: "the site's name" };
  return own[original] ?? (original.includes(domain) ? "the domain" : original);
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
