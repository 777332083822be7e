import { whenAsked } from "../../page/once-per.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";
import data from "./wording-model.data.json" with { type: "json" };

/** What the data file says, in the shape it is asked in. */
interface WordingModel {
  readonly characters: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
}

/** Log-odds (nats) that are one point of an appraisal. */
export const POINT = 1.2;

/** What the wording of a text says for an advertisement, in points; negative for what offices write. */
export interface Wording {
  readonly points: number;
  /** Of the stretch in it that says most: an advertisement amid the publisher's words. */
  readonly peak: number;
}

/**
 * How a folded text is worded, beside what the vocabularies and hints say of it. A regression over its Han characters
 * and pairs of them, trained on wordings of both kinds (`NOTICE.md`), so that an advertisement is heard by how it
 * speaks and not by what it sells. A text without such characters says nothing.
 */
export const wordingOf: (text: string) => Wording = remembered(weighWording, MOST_LINES);

function weighWording(text: string): Wording {
  const { characters, pairs } = model();
  let points = 0;
  let stretch = 0;
  let peak = 0;
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) {
      before = 0;
      continue;
    }
    const said =
      (characters.get(code) ?? 0) + (before === 0 ? 0 : (pairs.get(pairOf(before, code)) ?? 0));
    points += said;
    stretch = Math.max(0, stretch + said);
    peak = Math.max(peak, stretch);
    before = code;
  }
  return { points: points / POINT, peak: peak / POINT };
}

/** The characters and pairs that the model asks for, as it was trained with them. */
export function featuresOf(text: string): readonly string[] {
  const runs = text.match(/[\u4e00-\u9fff]+/gu) ?? [];
  return runs.flatMap((run) => [
    ...Array.from(run),
    ...Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  ]);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Two characters as one number: cheaper to look up than a piece of the text. */
function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Unpacked at the first question: a page without a doubtful line never asks. */
const model = whenAsked((): WordingModel => ({
  characters: new Map(unpacked(data.characters, 1)),
  pairs: new Map(unpacked(data.pairs, 2)),
}));

/** Steps of log-odds → every character or pair of that weight, in one string. */
function* unpacked(
  bySteps: Readonly<Record<string, string>>,
  length: 1 | 2,
): Iterable<readonly [key: number, weight: number]> {
  for (const [steps, packed] of Object.entries(bySteps)) {
    const weight = Number(steps) * data.step;
    for (let i = 0; i < packed.length; i += length) {
      const first = packed.charCodeAt(i);
      yield [length === 1 ? first : pairOf(first, packed.charCodeAt(i + 1)), weight];
    }
  }
}
