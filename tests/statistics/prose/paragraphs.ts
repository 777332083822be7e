import { constantFrom, oneof, string } from "fast-check";
import type { Arbitrary } from "fast-check";

import type { Block } from "../../../shared/content/block.ts";
import { anyText } from "../../cases/any-text.ts";

/** Paragraph blocks of the given texts, each at a path of its own. */
export function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((text, index) => ({
    kind: "paragraph",
    level: null,
    text,
    at: `/body/p[${index + 1}]`,
  }));
}

const WORDS =
  "其中 共 受理 申请 公开 信息 件 条 万 占 总数的 全市 未收到 行政复议 网上 信函 予以公开 结转 历年累计 2019年 从申请方式看, 等 余";
const MARKS =
  "0 1 2 3 4 5 6 7 8 9 ０ ， 。 ； ： （ ） 、 , ; : . ( ) [ ] 《 》 “ ” 〔 〕 * □ × \uFFFD % ％ \n";
const FRAGMENTS = [" ", ...WORDS.split(" "), ...MARKS.split(" ")];

/** Text as no agency writes it: any characters, and the words of this trade in any order. */
export function wildText(maxLength: number): Arbitrary<string> {
  return oneof(anyText({ maxLength }), string({ maxLength, unit: constantFrom(...FRAGMENTS) }));
}
