import type { Run } from "../../content/run.ts";
import { indexNames, type NameIndex } from "../../places/name-index.ts";
import { isSportAt, SPORTS, TELLING_SUFFIXES, WORDS_OF_THE_LINE } from "./brand-suffixes.ts";
import { DECORATION, PASTED_WORDS } from "./decorations.ts";
import { foldAligned } from "./fold-aligned.ts";
import { suffixAt } from "./grow-form.ts";
import type { PageWords } from "./page-words.ts";
import { slotsOf, type Surround, surroundOf } from "./slots.ts";
import { isInsideLatinWord, occurrencesOf } from "./token.ts";

/** A brand's name at one place of a run. */
export interface Mention {
  readonly run: Run;
  readonly start: number;
  /** As published, with the decorations that belong to it at this place. */
  readonly form: string;
  /** The form without them, folded: one for all mentions of a brand. */
  readonly brand: string;
  readonly surround: Surround;
  /** Why it is a brand. */
  readonly evidence: string;
}

const PASTED = new RegExp(`^${DECORATION}`, "u");
const ALONE = new RegExp(`^(?:${DECORATION}|[-_·|/ ]|中国|有限公司|${PASTED_WORDS})+$`, "u");
/** A title's separator flush before more of the sentence: the line has none of its own. */
const IN_SENTENCE = /^_\p{Script=Han}/u;
const USUAL = 0.6;
const LONGEST_DECORATION = 20;
const LONGEST_TAIL = 40;
const MOST_DECORATIONS = 4;

/** Finds the brands of a page in its runs; each run in one pass. */
export class MentionFinder {
  private readonly forms: NameIndex;
  private readonly evidence: ReadonlyMap<string, string>;
  private readonly honest: NameIndex;
  private readonly words: PageWords;
  private readonly recurring = new Map<string, boolean>();
  private readonly known = new WeakMap<Run, readonly Mention[]>();

  constructor(evidence: ReadonlyMap<string, string>, honest: NameIndex, words: PageWords) {
    this.evidence = evidence;
    this.forms = indexNames(Array.from(evidence.keys(), (form) => [form, form]));
    this.honest = honest;
    this.words = words;
  }

  mentionsIn(run: Run): readonly Mention[] {
    if (this.evidence.size === 0) return [];
    const known = this.known.get(run) ?? this.find(run);
    this.known.set(run, known);
    return known;
  }

  private find(run: Run): readonly Mention[] {
    const text = foldAligned(run.text);
    const found: Mention[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const brand = this.forms.longestAt(text, at);
      if (brand === null) continue;
      const honest = this.honest.longestAt(text, at);
      if ((honest?.length ?? 0) >= brand.length) {
        at += (honest?.length ?? 1) - 1;
        continue;
      }
      const end = this.endOf(text, at, withoutHonestEnd(text, at, brand));
      if (isInsideLatinWord(text, at, end)) continue;
      const evidence = this.evidence.get(brand) ?? "";
      const surround = surroundOf(text, at, end);
      found.push({ run, start: at, form: run.text.slice(at, end), brand, surround, evidence });
      at = end - 1;
    }
    return found;
  }

  /** Where the name ends at this place, its suffixes and decorations with it. */
  private endOf(text: string, start: number, formEnd: number): number {
    let end = formEnd;
    const isShort = text.length - formEnd <= LONGEST_TAIL && start <= LONGEST_TAIL;
    if (isShort && text.slice(0, start).trim() === "") {
      const rest = text.slice(formEnd).trimEnd();
      if (ALONE.test(rest)) return formEnd + rest.length;
    }
    for (let i = 0; i < MOST_DECORATIONS; i += 1) {
      const telling = tellingEnd(text, end);
      if (telling > end) {
        end = telling;
        continue;
      }
      const suffix = suffixAt(text, end);
      if (suffix !== null && this.belongs(text.slice(start, end), suffix)) {
        end += suffix.length;
        continue;
      }
      const [decoration] = PASTED.exec(text.slice(end, end + LONGEST_DECORATION)) ?? [""];
      if (decoration === "") break;
      const isOwn =
        start > 0 && (IN_SENTENCE.test(text.slice(end, end + 2)) || isBeforeSlot(text, start, end));
      if (!isOwn && !this.recurs(text.slice(start, end + decoration.length))) break;
      end += decoration.length;
    }
    return end;
  }

  private belongs(form: string, suffix: string): boolean {
    return WORDS_OF_THE_LINE.has(suffix) ? this.isUsual(form, suffix) : this.recurs(form + suffix);
  }

  /** Whether a word stands behind a form at most of its places. */
  private isUsual(form: string, word: string): boolean {
    const whole = occurrencesOf(form + word, this.words).length;
    return whole >= 2 && whole >= USUAL * occurrencesOf(form, this.words).length;
  }

  private recurs(form: string): boolean {
    const known = this.recurring.get(form) ?? occurrencesOf(form, this.words).length >= 2;
    this.recurring.set(form, known);
    return known;
  }
}

/** Where the words that brands end with stop to be no agency's: behind 在线投注 in X在线投注平台. */
function tellingEnd(text: string, start: number): number {
  let [end, telling] = [start, start];
  for (let i = 0; i < MOST_DECORATIONS; i += 1) {
    const suffix = suffixAt(text, end);
    if (suffix === null) break;
    end += suffix.length;
    if (TELLING_SUFFIXES.includes(suffix)) telling = end;
  }
  return telling;
}

/** Whether the words behind a name's decorations are those of the slot that it stands in: 把X(中国)工作纳入. */
function isBeforeSlot(text: string, start: number, end: number): boolean {
  return slotsOf(surroundOf(text, start, end)).some(({ phrase }) =>
    /^[^_].*_.|_.{3}/u.test(phrase),
  );
}

/** 365bet大陆体育局 is a brand and 体育局: where the brand’s 体育 begins an honest word, it is not the brand’s. */
function withoutHonestEnd(text: string, start: number, form: string): number {
  const end = start + form.length;
  const sport = SPORTS.find((word) => form.length > word.length && form.endsWith(word));
  const sportAt = end - (sport?.length ?? 0);
  return sport !== undefined && isSportAt(text, sportAt, sport) ? sportAt : end;
}
