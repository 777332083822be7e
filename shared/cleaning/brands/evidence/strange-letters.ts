import type { Token } from "../token.ts";
import type { Scorer } from "./evidence.ts";

/** WTO, CPI, VOCs, PhD: publishers glue capitals to Han text (REPORT-FORMAT 7.6). */
const ABBREVIATION =
  /^(?:[A-Z]{2,5}|(?=[A-Za-z]{3,4}$)[A-Z][A-Za-z]?[A-Za-z]?[A-Z][a-z]?|[A-Z]{2,3}[a-z])$/u;
/** Brands mix digits into letters: 365bet, pk10. */
const MIXED = /\d[a-z]{2}|[a-z]{2}\d/u;
const LATIN = /[a-z\d]*[a-z][a-z\d]*/gu;

/** Names of agencies and places have no letters, nor have function words. */
const IN_NAME_SLOT = 1;
const SHORTEST = 3;
/** A name, and no abbreviation any more. */
const LONG = 6;

/** Latin letters and digits glued to Han text that are no known abbreviation (REPORT-FORMAT 7.3, S1). */
export const strangeLetters: Scorer = ({ form, occurrences, slots }) => {
  const [longest] = (form.match(LATIN) ?? []).toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return strangeDigits(form, slots);
  const isWithHan = form.length > longest.length + 1 && longest.length > 1;
  const isAbbreviation = occurrences.every(({ line, start, end }) => {
    const latin = line.published.slice(start, end).match(/[A-Za-z\d]{2,}/u)?.[0] ?? "";
    return ABBREVIATION.test(latin.normalize("NFKC"));
  });
  if (isAbbreviation || longest.length < SHORTEST) {
    return isWithHan ? { weight: 1, why: `one name of Han characters and “${longest}”` } : null;
  }
  const isName = slots.some(({ kind }) => kind !== "term");
  const own = MIXED.test(longest) || longest.length >= LONG ? 2 : 1.5;
  const weight = own + (isName ? IN_NAME_SLOT : 0);
  const place = isName ? " where no word has letters" : "";
  return { weight, why: `letters in Han text, “${longest}”${place}` };
};

/** Nothing is named by digits alone but years, counts and public lines, which no form is. */
function strangeDigits(form: string, slots: Token["slots"]): ReturnType<Scorer> {
  if (!/^\d+$/u.test(form) || slots.length === 0) return null;
  const isName = slots.some(({ kind }) => kind !== "term");
  return { weight: isName ? 1.5 : 1, why: "digits where words or names belong" };
}
