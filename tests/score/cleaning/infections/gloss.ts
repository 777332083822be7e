import { gloss, mapGenuine, remark } from "../marks.ts";
import { type Infection, withMarkup } from "./attack.ts";

/** Readings of characters that every report is full of: plain, and with tone marks. */
const READINGS = new Map(
  `公gong/gōng 开kai/kāi 政zheng/zhèng 府fu/fǔ 信xin/xìn 息xi/xī 工gong/gōng 作zuo/zuò 年nian/nián 度du/dù 报bao/bào 告gao/gào
申shen/shēn 请qing/qǐng 主zhu/zhǔ 动dong/dòng 情qing/qíng 况kuang/kuàng 务wu/wù 网wang/wǎng 站zhan/zhàn 依yi/yī 法fa/fǎ 行xing/xíng
理li/lǐ 机ji/jī 关guan/guān 人ren/rén 民min/mín 全quan/quán 市shi/shì 县xian/xiàn 文wen/wén 件jian/jiàn 条tiao/tiáo 例li/lì
加jia/jiā 强qiang/qiáng 进jin/jìn 一yi/yī 步bu/bù 制zhi/zhì 发fa/fā 布bu/bù 时shi/shí 及ji/jí 群qun/qún 众zhong/zhòng`
    .split(/\s+/u)
    .map((entry): readonly [string, readonly string[]] => [
      entry.slice(0, 1),
      entry.slice(1).split("/"),
    ]),
);

/** S8: readings in brackets behind characters, on the whole page or on a part of its paragraphs. */
export const glossReadings: Infection = (page, { random }) => {
  const tone = random.pick([0, 0, 1]);
  const [open, close] = random.pick([
    ["(", ")"],
    ["(", ")"],
    ["（", "）"],
  ]);
  const isDoubled = random.chance(0.2);
  const share = random.pick([0.25, 0.6, 1]);
  return withMarkup(page, (marked) =>
    mapGenuine(marked, (words) => {
      if (!random.chance(share)) return remark("genuine", words);
      return Array.from(words, (character) => {
        const syllable = READINGS.get(character)?.[tone];
        const own = remark("genuine", character);
        if (syllable === undefined || random.chance(0.2)) return own;
        const reading = gloss(`${open}${syllable}${close}`);
        // Two glosses follow two copies' worth of readings: 政(zheng)(zheng).
        return own + reading + (isDoubled ? reading : "");
      }).join("");
    }),
  );
};
