import { Converter } from "opencc-js/cn2t";
import { editLabels } from "../page/edit-page.ts";
import { fill } from "../page/lay-out-page.ts";
import type { PageItem, PrintedPage } from "../page/printed-page.ts";
import type { Substitution } from "../pack.ts";
import type { Random } from "../../random.ts";
import type { Disturbance } from "./disturbance.ts";

/** Each label takes at most one substitution: the first of the page's that fits. */
function substitute(page: PrintedPage, substitutions: readonly Substitution[]): PrintedPage {
  return editLabels(page, (text) => {
    const found = substitutions.find(([from]) => text.includes(from));
    return found === undefined ? text : text.replace(found[0], found[1]);
  });
}

/** Most of a pack's substitutions: a page that varies one label varies others. */
function most(substitutions: readonly Substitution[], random: Random): readonly Substitution[] {
  return random.some(substitutions, Math.ceil(substitutions.length * 0.7));
}

const labelVariants: Disturbance = {
  name: "label-variants",
  apply: (page, { pack, random }) => substitute(page, most(pack.wordings.variants, random)),
};

const damagedLabels: Disturbance = {
  name: "damaged-labels",
  apply: (page, { pack, random }) => substitute(page, most(pack.wordings.damages, random)),
};

const numberingStyles: Disturbance = {
  name: "numbering-styles",
  apply: (page, { pack, random }) => {
    const style = random.pick(pack.wordings.numberings);
    return editLabels(page, (text) =>
      text
        .replace(/^(\d)\./u, (_, n: string) => fill(style.arabic, { n }))
        .replace(/^（([一二三四五六七])）/u, (_, n: string) => fill(style.bracketed, { n }))
        .replace(/^([一二三四五六七八九])、/u, (_, n: string) => fill(style.han, { n })),
    );
  },
};

const letterSpaced: Disturbance = {
  name: "letter-spaced-labels",
  apply: (page, { pack, random }) => {
    const space = random.pick(pack.wordings.letterSpaces);
    return editLabels(page, (text) =>
      random.chance(0.4) && text.length < 14 ? Array.from(text).join(space) : text,
    );
  },
};

const lookalikes: Disturbance = {
  name: "look-alike-characters",
  apply: (page, { pack }) =>
    editLabels(page, (text) =>
      pack.wordings.lookalikes.reduce((words, [from, to]) => words.replaceAll(from, to), text),
    ),
};

/** Labels broken over two lines, as `<br>` in a cell and as a wrapped line in text. */
const brokenLabels: Disturbance = {
  name: "broken-labels",
  apply: (page, { random }) =>
    editLabels(page, (text) => {
      const at = random.integer(2, Math.max(2, text.length - 2));
      return text.length >= 4 && random.chance(0.5)
        ? `${text.slice(0, at)}\n${text.slice(at)}`
        : text;
    }),
};

const toTraditional = Converter({ from: "cn", to: "t" });

/** The whole page in traditional characters. */
const traditional: Disturbance = {
  name: "traditional-characters",
  apply: (page) => {
    const converted = editLabels(page, toTraditional);
    const items = converted.items.map((item): PageItem =>
      item.kind === "table" ? item : { ...item, text: toTraditional(item.text) },
    );
    return { ...converted, items };
  },
};

export const labels: readonly Disturbance[] = [
  labelVariants,
  damagedLabels,
  numberingStyles,
  letterSpaced,
  lookalikes,
  brokenLabels,
  traditional,
];
