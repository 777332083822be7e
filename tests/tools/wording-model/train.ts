import {
  NO_SURROUNDINGS,
  hintsIn,
} from "../../../shared/cleaning/advertisements/advertising-hints.ts";
import { foldedWords, scoreOf } from "../../../shared/cleaning/advertisements/heard.ts";
import { featuresOf, POINT } from "../../../shared/cleaning/model/wording-model.ts";
import { countWords } from "../../../shared/cleaning/vocabulary/count-words.ts";
import { Random } from "../../score/random.ts";
import type { Example } from "./examples.ts";

/** What characters and pairs of them say, in log-odds (nats) of an advertisement; a text without any says nothing. */
export type Trained = ReadonlyMap<string, number>;

/** Turns over all examples. */
const TURNS = 30;
const RATE = 0.3;
/** How strongly a weight is drawn to nothing at each step: what was seen seldom must say little. */
const DRAW = 0.002;
/** What one example alone has is chance. */
const LEAST_SEEN = 2;

/**
 * A logistic regression by stochastic steps of adapted size (AdaGrad): it learns what the vocabularies and hints do
 * not say yet, since their points are given to it with each example.
 */
export function train(examples: readonly Example[]): Trained {
  const names = commonFeatures(examples);
  const rows = examples.map((example) => rowOf(example, names));
  const shares = [shareOf(examples, false), shareOf(examples, true)];
  const weights = new Float64Array(names.size);
  const steps = new Float64Array(names.size).fill(1e-6);
  const random = new Random("training");
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { features, given, isAdvertisement, weight } of shuffled(rows, random)) {
      const logit = features.reduce((sum, one) => sum + (weights[one] ?? 0), given);
      const wrong = 1 / (1 + Math.exp(-logit)) - (isAdvertisement ? 1 : 0);
      const slope = (wrong * weight) / (shares[isAdvertisement ? 1 : 0] ?? 1);
      for (const one of features) {
        const old = weights[one] ?? 0;
        const step = slope + DRAW * old;
        const grown = (steps[one] ?? 0) + step * step;
        steps[one] = grown;
        weights[one] = old - (RATE * step) / Math.sqrt(grown);
      }
    }
  }
  return new Map(Array.from(names, ([name, index]) => [name, weights[index] ?? 0]));
}

/** In file order all advertisements would come first, and the last word would be the offices'. */
function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const ranked = list.map((item) => ({ item, rank: random.share() }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}

interface Row extends Pick<Example, "isAdvertisement" | "weight"> {
  readonly features: readonly number[];
  /** Log-odds that the vocabularies and hints give. */
  readonly given: number;
}

function rowOf(
  { text, isAdvertisement, weight }: Example,
  names: ReadonlyMap<string, number>,
): Row {
  const words = foldedWords(text);
  const features = featuresOf(words).flatMap((feature) => names.get(feature) ?? []);
  return { features, given: POINT * pointsWithoutModel(words), isAdvertisement, weight };
}

/** The points of a folded text in lower case by everything but the model. */
export function pointsWithoutModel(text: string): number {
  return scoreOf({ counted: countWords(text), hints: hintsIn(text, NO_SURROUNDINGS), model: 0 });
}

function commonFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { text } of examples)
    for (const feature of new Set(featuresOf(foldedWords(text))))
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const common = Array.from(seen).filter(([, times]) => times >= LEAST_SEEN);
  return new Map(common.map(([feature], index) => [feature, index]));
}

/** The share of one kind in all examples, twice: both kinds weigh the same. */
function shareOf(examples: readonly Example[], isAdvertisement: boolean): number {
  const own = examples.filter((example) => example.isAdvertisement === isAdvertisement);
  return (2 * weigh(own)) / weigh(examples);
}

function weigh(examples: readonly Example[]): number {
  return examples.reduce((sum, { weight }) => sum + weight, 0);
}
