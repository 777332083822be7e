/** How far the damage reaches that a sign shows: over the words of its clause, or over the characters it touches. */
export type Reach = "clause" | "token";

interface DamageSign {
  readonly rule: DamageRule;
  /** Global, of bounded length and without nested repetition: it runs over whole pages of hostile text. */
  readonly pattern: RegExp;
  readonly reach: Reach;
  readonly evidence: string;
}

export type DamageRule =
  | "damage/byte-shift"
  | "damage/misread-bytes"
  | "damage/lost-character"
  | "damage/lost-digits"
  | "damage/lost-bracket"
  | "damage/masked-digits";

/**
 * What text looks like whose bytes or digits were damaged on their way (REPORT-FORMAT 7.3, S11, S15, S16).
 * Numbers are never read from it, whatever they look like.
 */
export const DAMAGE_SIGNS: readonly DamageSign[] = [
  {
    rule: "damage/byte-shift",
    pattern: /[\u3105-\u312f]{1,400}/gu,
    reach: "clause",
    evidence: "bopomofo inside Chinese, which a shift by one byte makes of GBK",
  },
  {
    rule: "damage/byte-shift",
    pattern: /。\?(?=\S)/gu,
    reach: "clause",
    evidence: "a question mark right after a full stop, left by a shift by one byte",
  },
  {
    rule: "damage/byte-shift",
    pattern: /[\uff66-\uff9d]{1,400}/gu,
    reach: "clause",
    evidence: "half-width katakana, which bytes of GBK make in Shift-JIS",
  },
  {
    rule: "damage/misread-bytes",
    pattern: /(?:[\ufffd]|锟斤拷|烫烫烫|屯屯屯){1,400}/gu,
    reach: "clause",
    evidence: "the mark that a decoder leaves for bytes it cannot read",
  },
  {
    // Letters alone: ° × · and § stand in Chinese text in their own right.
    rule: "damage/misread-bytes",
    pattern: /[\u00a1-\u00ff]{0,4}[À-ÖØ-öø-ÿ][\u00a1-\u00ff][À-ÖØ-öø-ÿ][\u00a1-\u00ff]{1,200}/gu,
    reach: "clause",
    evidence: "a run of accented Latin letters, which Chinese bytes make in Latin-1",
  },
  {
    rule: "damage/lost-character",
    pattern: /\?{3,}/gu,
    reach: "clause",
    evidence: "question marks in a row, each for a character that a conversion lost",
  },
  {
    rule: "damage/lost-digits",
    // 201711日 (2017年1月1日), 2021926日; an eight-digit date is no damage unless 日 follows it.
    pattern: /(?<![\d.])(?:19|20)\d{4,6}日/gu,
    reach: "token",
    evidence: "a date that has lost its 年 and 月",
  },
  {
    rule: "damage/lost-digits",
    pattern:
      /(?<=[自至从于在到]|截至|截止|时间[::]|日期[::])(?:19|20)\d{4,5}(?![\d.,]|[万余多]?[件条个次份项人元篇])/gu,
    reach: "token",
    evidence: "a date that has lost its 年, its 月 and its 日",
  },
  {
    rule: "damage/lost-digits",
    pattern: /(?:(?<=[自至从于在])|截[至止])年\d{0,2}月\d{0,2}日|(?<!\d)\d{0,2}年月日/gu,
    reach: "token",
    evidence: "a date that has lost its digits",
  },
  {
    rule: "damage/lost-bracket",
    pattern: /[〔[【]20\d{3,8}(?![\d〕\]】])号?/gu,
    reach: "token",
    evidence: "a document number that has lost a bracket",
  },
  {
    rule: "damage/lost-bracket",
    pattern: /(?<=[发函字办令])20\d{3,6}号/gu,
    reach: "token",
    evidence: "a document number that has lost its brackets",
  },
  {
    // `5*8小时` is no mask: one star between two numbers multiplies.
    rule: "damage/masked-digits",
    pattern:
      /\d{1,12}\*{2,40}\d{0,12}|\*{2,40}(?=[\d年月日条件次个份项])|(?<![\d*])\*(?=\d)|\d{1,12}\*(?![\d*])/gu,
    reach: "token",
    evidence: "digits that were masked with stars",
  },
  {
    rule: "damage/masked-digits",
    pattern: /\d{1,4}(?:[xX×]{2,8})(?=年)|[×]{2,8}(?=[年月日条件次个份项])/gu,
    reach: "token",
    evidence: "digits that were masked with crosses",
  },
];
