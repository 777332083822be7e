import type { Disturbance } from "./disturbance.ts";

/** Words and digits cut by elements of their own, paragraphs inside cells. */
const cutMarkup: Disturbance = {
  name: "cut-markup",
  shapes: ["HTML"],
  apply: (page, { pack, random }) => ({
    ...page,
    dress: { ...page.dress, cell: random.pick(pack.markup.cutDresses) },
  }),
};

/** The article inside one or two tables that lay out the page. */
const layoutTables: Disturbance = {
  name: "nested-layout-tables",
  shapes: ["HTML"],
  apply: (page, { pack, random }) => {
    const frames = Array.from({ length: random.integer(1, 2) }, () =>
      random.pick(pack.markup.layoutFrames),
    );
    const frame = (article: string): string =>
      frames.reduce((inner, around) => around(inner), page.dress.frame(article));
    return { ...page, dress: { ...page.dress, frame } };
  },
};

export const markup: readonly Disturbance[] = [cutMarkup, layoutTables];
