import type { Draft } from "../content/draft.ts";
import type { Run } from "../content/run.ts";
import { fold } from "../han/fold.ts";
import { ADULT_WORDS, ADVERTISING_WORDS, GOVERNMENT_WORDS } from "./brand-lexicon.ts";
import { type Cut, wholeRun } from "./cut.ts";
import type { Brands } from "./find-brands.ts";
import type { Knowledge } from "./knowledge.ts";

const FARM_ITEMS = 10;
const LONGEST_FARM_ITEM = 8;

/** Lines that are nothing but advertising: brand slogans, search spam, link farms (REPORT-FORMAT 7.3, S3, S7). */
export function cutAdvertisements(draft: Draft, { brands }: Knowledge): readonly Cut[] {
  return draft.flatMap((block) => {
    if (block.kind === "table") return [];
    const found = advertisementRule(block.run, brands);
    return found === null ? [] : [wholeRun(block.run, found)];
  });
}

/** Which advertisement a line is, with what shows it; null for a line of content. */
function advertisementRule(run: Run, brands: Brands): Pick<Cut, "rule" | "evidence"> | null {
  const folded = fold(run.text).toLowerCase();
  const adult = ADULT_WORDS.filter((word) => folded.includes(word));
  const isSpeech = GOVERNMENT_WORDS.some((word) => folded.includes(word));
  if (adult.length >= 4 && !isSpeech) {
    return { rule: "inserted/adult", evidence: `words of search spam: ${adult.join(", ")}` };
  }
  const advertising = ADVERTISING_WORDS.filter((word) => folded.includes(word));
  const least = brands.mentionsIn(run).length > 0 ? 1 : 3;
  if (advertising.length >= least && !isSpeech && !isBrandAlone(folded, advertising)) {
    return {
      rule: "inserted/advertisement",
      evidence: `words of advertising: ${advertising.join(", ")}`,
    };
  }
  return isLinkFarm(run.text)
    ? { rule: "inserted/link-farm", evidence: "a run of short names between bars" }
    : null;
}

/** A short brand name is the brand rule's to judge: it may stand for a word. */
function isBrandAlone(folded: string, words: readonly string[]): boolean {
  return words.length === 1 && folded.length <= 12;
}

function isLinkFarm(text: string): boolean {
  const items = text.split(/[|｜]/u).map((item) => item.trim());
  return (
    items.length >= FARM_ITEMS &&
    items.every((item) => item.length <= LONGEST_FARM_ITEM) &&
    items.filter((item) => /\p{Script=Han}/u.test(item)).length >= FARM_ITEMS
  );
}
