import { reprintNumbers } from "../page/edit-page.ts";
import type { Reprint } from "../page/edit-page.ts";
import { fill } from "../page/lay-out-page.ts";
import type { PrintedPage } from "../page/printed-page.ts";
import { printedBlank, undecidable } from "../page/printed-page.ts";
import type { Disturbance } from "./disturbance.ts";

/** The page with each of its printed numbers spelled differently; what they mean stays. */
function respell(
  page: PrintedPage,
  spell: (text: string, value: number, key: string) => string,
): PrintedPage {
  return reprintNumbers(page, (key, truth, text): Reprint | null =>
    truth.value === null ? null : { text: spell(text, truth.value, key), truth },
  );
}

const WIDE_ZERO = 0xff10;

const fullWidth: Disturbance = {
  name: "full-width-digits",
  apply: (page) =>
    respell(page, (text) =>
      text.replace(/\d/gu, (digit) => String.fromCodePoint(WIDE_ZERO + Number(digit))),
    ),
};

const thousands: Disturbance = {
  name: "thousand-separators",
  size: "city",
  apply: (page, { pack, random }) => {
    const separator = random.pick(pack.marks.thousands);
    return respell(page, (text) =>
      text.replace(/^([+-]?)(\d{4,})/u, (_, sign: string, digits: string) => {
        return sign + digits.replace(/\B(?=(?:\d{3})+$)/gu, separator);
      }),
    );
  },
};

const unitOf: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/fees\.amount$|stats\.fees$|budget$/u, "万元"],
  [/procurement\.amount$/u, "元"],
  [/items|projects/u, "项"],
  [/stats\.response|training\.(?:meetings|courses)/u, "次"],
  [/stats\.disclosure/u, "条"],
  [/stats\.capacity/u, "个"],
  [/./u, "件"],
];

/** Units in the cells, in all of them or in those of some rows. */
const unitsInCells: Disturbance = {
  name: "units-in-cells",
  apply: (page, { pack, random }) => {
    const spelling = random.pick(pack.marks.unitsInCells);
    return respell(page, (text, _, key) => {
      const unit = unitOf.find(([pattern]) => pattern.test(key))?.[1] ?? "";
      return /\d$/u.test(text) ? fill(spelling, { n: text, unit }) : text;
    });
  },
};

/** Every zero and every blank as one mark for nothing, or as several in turn. */
const dashesAndSlashes: Disturbance = {
  name: "dashes-and-slashes",
  apply: (page, { pack, random }) => {
    const marks = random.some(pack.marks.blanks, random.integer(1, 3));
    return reprintNumbers(page, (_, truth) => {
      if (truth.value !== null && truth.value !== 0) return null;
      const [text, reason] = random.pick(marks);
      return { text, truth: printedBlank(reason) };
    });
  },
};

/** Numbers that are masked, doubled or doubtful: not to be read as anything. */
const damagedNumbers: Disturbance = {
  name: "damaged-numbers",
  apply: (page, { pack, random }) =>
    reprintNumbers(page, (_, { value }) => {
      if (value === null || !random.chance(0.06)) return null;
      const text = fill(random.pick(pack.marks.damagedNumbers), { n: value });
      return { text, truth: printedBlank("unreadable") };
    }),
};

/** A scan's letters among the digits: null or right, not wrong. */
const scannedDigits: Disturbance = {
  name: "scanned-digits",
  apply: (page, { pack, random }) =>
    reprintNumbers(page, (_, truth, text) => {
      const [digit, letter] = random.pick(pack.marks.scannedDigits);
      if (truth.value === null || !text.includes(digit) || !random.chance(0.06)) return null;
      return { text: text.replace(digit, letter), truth: undecidable(truth) };
    }),
};

export const spellings: readonly Disturbance[] = [
  fullWidth,
  thousands,
  unitsInCells,
  dashesAndSlashes,
  damagedNumbers,
  scannedDigits,
];
