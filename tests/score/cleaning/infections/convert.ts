import { Converter } from "opencc-js/cn2t";
import { mapTexts } from "../marks.ts";
import { type Infection, withMarkup } from "./attack.ts";

const toTraditional = Converter({ from: "cn", to: "t" });
const toTaiwan = Converter({ from: "cn", to: "tw" });

/** What a converter that goes character by character leaves as it is (REPORT-FORMAT 7.9). */
const LEFT_ALONE = new Set("范于征采并复借了秘后里面系");
/** What it converts where nothing is to convert. */
const OVERDONE: readonly (readonly [from: string, to: string])[] = [
  ["制度", "製度"],
  ["全面", "全麵"],
  ["体系", "體係"],
  ["系统", "係統"],
  ["着力", "著力"],
];

/** Mainland terms and what Taiwan's converters make of them (REPORT-FORMAT 7.9). */
const TAIWAN_TERMS: readonly (readonly [mainland: string, taiwan: string])[] = [
  ["门户网站", "入口網站"],
  ["规范性文件", "規範性檔案"],
  ["有关文件", "有關檔案"],
  ["重要文件", "重要檔案"],
  ["窗口", "視窗"],
  ["链接", "連結"],
  ["设置", "設定"],
  ["优化", "最佳化"],
  ["超时", "逾時"],
  ["触摸屏", "觸控螢幕"],
  ["互联网", "網際網路"],
  ["附件", "附屬檔案"],
  ["宏观", "巨觀"],
];

/** S9: simplified words in traditional characters, one for one; part of the copies with its typical errors. */
export const convertCharacters: Infection = (page, { random }) => {
  const isOverdone = random.chance(0.4);
  const leavesSome = random.chance(0.6);
  return withMarkup(page, (marked) =>
    mapTexts(marked, (text) => {
      const prepared = isOverdone ? replaceAll(text, OVERDONE) : text;
      return Array.from(prepared, (character) =>
        leavesSome && LEFT_ALONE.has(character) ? character : toTraditional(character),
      ).join("");
    }),
  );
};

/** S10: Taiwan's characters and some of its terms. */
export const convertPhrases: Infection = (page) =>
  withMarkup(page, (marked) =>
    mapTexts(marked, (text) => toTaiwan(replaceAll(text, TAIWAN_TERMS))),
  );

function replaceAll(text: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
