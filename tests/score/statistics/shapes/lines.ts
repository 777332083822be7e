import type { PrintedTable } from "../page/printed-page.ts";
import { flatten, withoutEmptyCells } from "./flattened.ts";
import type { GiveShape } from "./shape.ts";

/** One value a line and no bars at all (P3); empty cells leave an empty line or nothing. */
export const p3: GiveShape = (page, pack, random) => {
  const keepsEmpty = random.chance(0.5);
  const table = ({ rows }: PrintedTable): readonly string[] =>
    rows
      .flatMap(({ cells }) => cells.flatMap(({ text }) => text.split("\n")))
      .filter((text) => keepsEmpty || text.trim() !== "");
  const truth = withoutEmptyCells(page);
  return flatten({ ...page, truth }, { table, line: (text) => [text] }, pack, random);
};
