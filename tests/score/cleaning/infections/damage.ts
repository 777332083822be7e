import { encodeGb18030 } from "../../../site/encode.ts";
import { mapGenuine, remark } from "../marks.ts";
import { type Attack, type Infection, withMarkup } from "./attack.ts";

/** Damage takes nothing away and adds nothing: what is left of the publisher's text is still the publisher's. */
function damaging(damage: (words: string, attack: Attack) => string): Infection {
  return (page, attack) =>
    withMarkup(page, (marked) =>
      mapGenuine(marked, (words) => remark("genuine", damage(words, attack))),
    );
}

/** S11: a byte lost in the middle of a GBK text turns the pairs that follow into other characters. */
export const shiftBytes: Infection = (page, attack) => {
  // A server that keeps its pages in GBK cannot send U+FFFD.
  const unknown = page.dialect.charset === "gb18030" ? "?" : "\ufffd";
  return damaging((words, { random }) => {
    if (words.length < 60 || !random.chance(0.4)) return words;
    const start = random.integer(5, words.length - 40);
    const end = start + random.integer(8, 30);
    const bytes = encodeGb18030(words.slice(start, end)).slice(1);
    const shifted = new TextDecoder("gb18030")
      .decode(bytes)
      .replaceAll("\ufffd", unknown)
      .replaceAll(/[<>&\u{10000}-\u{10FFFF}]/gu, "?");
    return words.slice(0, start) + shifted + words.slice(end);
  })(page, attack);
};

/** Words and what a spinner puts for them (REPORT-FORMAT 7.3, S14). */
const SYNONYMS: readonly (readonly [from: string, to: string])[] = [
  ["政府", "当局"],
  ["人民", "人平易近"],
  ["网站", "网坐"],
  ["进一步", "进1步"],
  ["工作", "事情"],
  ["群众", "大众"],
  ["中", "外"],
  ["加强", "增强"],
  ["及时", "实时"],
  ["认真", "当真"],
];

/** S14: synonyms for words, or words left out. */
export const spinWords: Infection = (page, attack) => {
  const isDeleting = attack.random.chance(0.3);
  const pairs = isDeleting
    ? ([["政府", ""]] as const)
    : attack.random.some(SYNONYMS, attack.random.integer(3, 7));
  return damaging((words) => pairs.reduce((text, [from, to]) => text.replaceAll(from, to), words))(
    page,
    attack,
  );
};

/** S15: an aggregator's asterisks over names. */
export const maskNames: Infection = (page, attack) => {
  const { agency } = attack;
  return damaging((words) =>
    words
      .replaceAll(agency.place, "**市")
      .replaceAll("人民政府", "****政府")
      .replaceAll("中华人民共和国", "中华人民**国"),
  )(page, attack);
};

/** S16: digits, brackets and date signs that a copy lost. */
export const loseDigits: Infection = damaging((words) =>
  words
    .replaceAll(/〔(?<year>\d{4})〕(?<number>\d+)号/gu, "〔$<year>$<number>")
    .replaceAll(/(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu, "$<year>$<month>$<day>"),
);
