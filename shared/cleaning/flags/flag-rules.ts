import type { DamageRule } from "../../han/damage-signs.ts";
import type { RuleDescription } from "../rules.ts";

/**
 * Every rule that may flag text which stays where it is (REPORT-FORMAT 7.3, S11, S14–S16, S18, S19), by the name
 * that a Flag bears.
 */
const FLAG_RULES = {
  "damage/byte-shift": { en: "bytes shifted by one", zh: "字节错位" },
  "damage/misread-bytes": { en: "bytes read in another encoding", zh: "编码误读" },
  "damage/lost-character": { en: "a character lost to a question mark", zh: "文字变成问号" },
  "damage/lost-digits": { en: "a date without its digits or signs", zh: "日期缺失数字或年月" },
  "damage/lost-bracket": { en: "a document number without its brackets", zh: "文号缺失括号" },
  "damage/masked-digits": { en: "digits masked", zh: "数字被遮盖" },
  "masking/names": { en: "names masked", zh: "名称被遮盖" },
  "forgery/exchanged-words": { en: "words exchanged by a spinner", zh: "伪原创同义替换" },
  "forgery/deleted-words": { en: "words deleted by a spinner", zh: "伪原创删词" },
  "extraction/lost-tail": { en: "a label cut off at a line break", zh: "标签在换行处被截断" },
  "extraction/lost-head": { en: "a heading without its first character", zh: "标题缺失首字" },
  "archive/cut-off": { en: "the page was not kept to its end", zh: "存档网页被截断，不完整" },
  "markup/without-end": { en: "more tags than are looked at", zh: "标签过多，其余只留文字" },
  "translation/english": { en: "a translation of a report", zh: "报告的机器译文" },
} as const satisfies Readonly<Record<DamageRule | `${string}/${string}`, RuleDescription>>;

export type FlagRule = keyof typeof FLAG_RULES;

const byName: ReadonlyMap<string, RuleDescription> = new Map(Object.entries(FLAG_RULES));

/** What the rule of a name flags; undefined for a rule of another version. */
export function flagNamed(name: string): RuleDescription | undefined {
  return byName.get(name);
}
