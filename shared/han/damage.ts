import { DAMAGE_SIGNS, type DamageRule, type Reach } from "./damage-signs.ts";
import { hasRareCharacters } from "./gbk-bytes.ts";
import { matchesOf } from "./matches.ts";
import { type Misread, misreadUtf8 } from "./misread-utf8.ts";
import { shiftedBytes } from "./shifted-bytes.ts";

/** Characters [start, end) of a text that are not what was written, and what shows it. */
interface DamagedStretch {
  readonly start: number;
  readonly end: number;
  readonly rule: DamageRule;
  readonly evidence: string;
}

/** A shifted byte spoils what follows until the next character of one byte: some words, never a page. */
const LONGEST_REACH = 24;
/** What ends a clause and what a token is made of, by their character. */
const CLAUSE_ENDS = ",，;；!！\n\t";
const TOKEN_PARTS = "0123456789.,〔〕[]*";

/** A question mark between words, and the words that make it one which was meant. */
const LONE_QUESTION = /(?<=[\p{Script=Han}\d、])\?(?=[\p{Script=Han}\d、])/gu;
const QUESTION_WORD = /[吗呢么谁哪几怎何否]|多少|什麼/u;
const QUESTION_LENGTH = 30;

/** A character or two of every sign: most lines have none, and this one search tells. */
const ANY_SIGN =
  /[\u3105-\u312f\uff66-\uff9d\u00a1-\u00ff\ufffd?*×锟烫屯〔【[]|\d{5}|[xX]{2}|年月|[自至从于在止]年/u;

/**
 * Where a text is damaged: bytes read wrongly, characters, digits and brackets lost, digits masked
 * (REPORT-FORMAT 7.3, S11, S15, S16). In the order of the text; stretches of different rules may overlap.
 * Takes the text as published, not folded: folding makes every question mark a lone one. In linear time.
 */
export function damagedStretches(text: string): readonly DamagedStretch[] {
  if (text.search(ANY_SIGN) < 0 && !hasRareCharacters(text)) return [];
  const found = [
    ...DAMAGE_SIGNS.flatMap(({ pattern, reach, ...reason }) =>
      matchesOf(text, pattern).map(({ index, 0: sign }) =>
        reaching(text, { ...reason, start: index, end: index + sign.length }, reach),
      ),
    ),
    ...misreadStretches(text),
    ...lostCharacters(text),
  ];
  return joined(found.toSorted((a, b) => a.start - b.start || a.end - b.end));
}

/** Whether bytes of a text, as published, were read wrongly: its words are nobody's, and prove nothing. */
export function holdsMisreadBytes(text: string): boolean {
  return damagedStretches(text).some(
    ({ rule }) => rule === "damage/byte-shift" || rule === "damage/misread-bytes",
  );
}

function misreadStretches(text: string): readonly DamagedStretch[] {
  if (!hasRareCharacters(text)) return [];
  const stretch =
    (rule: DamageRule, how: string) =>
    ({ meant, ...place }: Misread): DamagedStretch => {
      const evidence = `${how}, they say ${meant.slice(0, LONGEST_REACH)}`;
      return reaching(text, { ...place, rule, evidence }, "clause");
    };
  return [
    ...misreadUtf8(text).map(stretch("damage/misread-bytes", "bytes of UTF-8 read as GBK")),
    ...shiftedBytes(text).map(stretch("damage/byte-shift", "read from the next byte on")),
  ];
}

function lostCharacters(text: string): readonly DamagedStretch[] {
  return matchesOf(text, LONE_QUESTION)
    .map(({ index }) => index)
    .filter((index) => !QUESTION_WORD.test(text.slice(Math.max(0, index - QUESTION_LENGTH), index)))
    .map((index) =>
      reaching(
        text,
        {
          start: index,
          end: index + 1,
          rule: "damage/lost-character",
          evidence: "a question mark where nothing is asked, left for a character",
        },
        "token",
      ),
    );
}

/** The stretch widened as far as its damage reaches. */
function reaching(text: string, stretch: DamagedStretch, reach: Reach): DamagedStretch {
  const stops = (character: string): boolean =>
    character === "" ||
    (reach === "clause" ? CLAUSE_ENDS.includes(character) : !TOKEN_PARTS.includes(character));
  let { start, end } = stretch;
  const first = start - LONGEST_REACH;
  const last = end + LONGEST_REACH;
  while (start > first && !stops(text.charAt(start - 1))) start -= 1;
  while (end < last && !stops(text.charAt(end))) end += 1;
  return { ...stretch, start, end };
}

/** Stretches of one rule that overlap are one; the first one's evidence stands for all. */
function joined(stretches: readonly DamagedStretch[]): readonly DamagedStretch[] {
  const open = new Map<DamageRule, number>();
  const result: DamagedStretch[] = [];
  for (const stretch of stretches) {
    const at = open.get(stretch.rule) ?? -1;
    const before = result[at];
    if (before !== undefined && stretch.start <= before.end) {
      result[at] = { ...before, end: Math.max(before.end, stretch.end) };
    } else {
      open.set(stretch.rule, result.push(stretch) - 1);
    }
  }
  return result;
}
