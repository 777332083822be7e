import { EVIDENCE, HIDDEN } from "./evidence-words.ts";

/** What the page said, in quotation marks: it stays as it is. */
const QUOTED = /“[^”]*”/gu;
const ENGLISH_LEFT = /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/u;

/**
 * The evidence of a removal, a flag or a candidate in Chinese; null where it is not made of known phrases, and then it
 * is shown as it is.
 */
export function evidenceInChinese(evidence: string): string | null {
  if (evidence.startsWith("<")) return said(evidence, HIDDEN);
  const quoted = evidence.match(QUOTED) ?? [];
  let last = 0;
  // Numbered in the order of the text, which the Chinese may turn about.
  const masked = evidence.replaceAll(QUOTED, () => `“${String.fromCodePoint(MASKS + last++)}”`);
  const chinese = said(masked, EVIDENCE)?.replaceAll(", ", "，").replaceAll("; ", "；") ?? null;
  if (chinese === null || ENGLISH_LEFT.test(chinese)) return null;
  return chinese.replaceAll(MASKED, (mask) => quoted[(mask.codePointAt(1) ?? 0) - MASKS] ?? mask);
}

/** A supplementary private-use plane, which no page writes with. */
const MASKS = 0xf0000;
const MASKED = /“[\u{f0000}-\u{ffffd}]”/gu;

/** Null where no phrase of the list is in it. */
function said(evidence: string, phrases: typeof EVIDENCE): string | null {
  const chinese = phrases.reduce(
    (text, [english, words]) => text.replace(english, words),
    evidence,
  );
  return chinese === evidence ? null : chinese;
}
