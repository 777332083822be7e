import { matchesOf } from "../../han/matches.ts";
import { type Finding, findingAt, type FlagLine } from "./finding.ts";

/** Stars or crosses where a place or an agency is named: `**市`, `****政府`, `中华人民**国` (S15). */
const MASKED_NAME =
  /(?:[*＊×○]{1,6}|(?<![A-Za-z])[xX]{2,6})(?:省|自治[区州县]|[市县区州盟旗镇乡](?!场)|街道|人民政府|政府|委|局|厅)|中华人[*＊]{1,2}(?:共和)?国|中华[*＊]{2}共和国|中华人民[*＊]{1,2}国/gu;

/** Names that somebody who passed a text on has covered. */
export function findMaskedNames(lines: readonly FlagLine[]): readonly Finding[] {
  const evidence = "stars or crosses in the place of a name, which an agency never puts there";
  return lines.flatMap((line) =>
    matchesOf(line.text, MASKED_NAME).map((match) =>
      findingAt(line, match, { rule: "masking/names", evidence }),
    ),
  );
}
