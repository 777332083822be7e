// Rebuilds the data of shared/cleaning/model from the jieba dictionary and from vocabularies and sentences of our own, by
// hand and rarely:
//
//   mkdir /tmp/jieba && npm install --no-save --ignore-scripts --prefix /tmp/jieba @node-rs/jieba@2.0.3
//   node tests/tools/build-character-model.ts /tmp/jieba
//
// The dictionary is 5 MB of words with their frequency and part of speech; what is kept of it is 320 KB.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

interface Word {
  readonly text: string;
  readonly frequency: number;
  /** Part of speech, in jieba's letters. */
  readonly kind: string;
}

type Counts = ReadonlyMap<string, number>;

const OUTPUT = new URL("../../shared/cleaning/model/character-model.data.json", import.meta.url);
const TEXTS = new URL("character-model/", import.meta.url);

/** Names of people, places, bodies and brands: whether a name is honest is what the model is asked for. */
const NAME_KINDS = /^(?:nr|ns|nt|nz|x)/u;
/** Rarer words are surnames with given names, misprints and joins of shorter words. */
const LEAST_FREQUENCY = 30;
const LONGEST_WORD = 4;
/** Characters that stand as words by themselves in any prose: 的, 和, 在, 为. */
const LONE_WORDS = 120;

/**
 * Weight of ordinary language against our texts, and of a pair that neither has seen: with these, a pair
 * which our texts have once and the dictionary never weighs about 2.4.
 */
const BACKGROUND_SHARE = 0.3;
const UNSEEN = 2.5e-5;
/** One step of the quantised weights, in nats. */
const STEP = 0.5;

await build(process.argv[2]);

async function build(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("Name the folder that @node-rs/jieba is installed in.");
  const dictionary = await readDictionary(
    join(folder, "node_modules", "@node-rs", "jieba", "dict.txt"),
  );
  const government = await readTexts("government.txt");
  const advertising = await readTexts("advertising.txt");
  const data = {
    step: STEP,
    loneWords: loneWords(dictionary, government),
    words: wordsByHead(dictionary, [...government, ...advertising]),
    weights: weightsOfPairs(
      pairs(dictionary),
      textPairs([...advertising, ...(await readTexts("advertising-prose.txt"))]),
      textPairs([...government, ...(await readTexts("government-prose.txt"))]),
    ),
  };
  await writeFile(OUTPUT, `${JSON.stringify(data, null, 2)}\n`);
}

async function readDictionary(path: string): Promise<readonly Word[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.flatMap((line) => {
    const [text = "", frequency, kind = ""] = line.split(" ");
    return isHan(text) ? [{ text, frequency: Number(frequency), kind }] : [];
  });
}

/** The words of a vocabulary, or the clauses of sentences: what stands between white space and signs. */
async function readTexts(file: string): Promise<readonly string[]> {
  const text = await readFile(new URL(file, TEXTS), "utf8");
  const lines = text.split("\n").filter((line) => !line.startsWith("#"));
  return lines.flatMap((line) => line.split(/[\s\p{P}]+/u)).filter(isHan);
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function loneWords(dictionary: readonly Word[], vocabulary: readonly string[]): string {
  const common = dictionary
    .filter(({ text }) => text.length === 1)
    .toSorted((a, b) => b.frequency - a.frequency)
    .slice(0, LONE_WORDS);
  const ours = vocabulary.filter((word) => word.length === 1);
  return [...new Set([...common.map(({ text }) => text), ...ours])].join("");
}

/** Length of a word → for each first character, the character and then the rest of each word that begins so. */
function wordsByHead(
  dictionary: readonly Word[],
  vocabulary: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const common = dictionary.filter(
    ({ frequency, kind }) => frequency >= LEAST_FREQUENCY && !NAME_KINDS.test(kind),
  );
  const words = [...new Set([...common.map(({ text }) => text), ...vocabulary])]
    .filter((word) => word.length >= 2 && word.length <= LONGEST_WORD)
    .toSorted();
  const lengths = Object.entries(Object.groupBy(words, (word) => String(word.length)));
  return Object.fromEntries(
    lengths.map(([length, ofLength = []]) => {
      const byHead = Map.groupBy(ofLength, (word) => word.charAt(0));
      return [
        length,
        Array.from(byHead, ([head, own]) => head + own.map((word) => word.slice(1)).join("")),
      ];
    }),
  );
}

function pairs(dictionary: readonly Word[]): Counts {
  return countPairs(dictionary.map(({ text, frequency }) => [text, frequency]));
}

function textPairs(texts: readonly string[]): Counts {
  return countPairs(texts.map((text) => [text, 1]));
}

function countPairs(texts: readonly (readonly [text: string, count: number])[]): Counts {
  const counts = new Map<string, number>();
  for (const [text, count] of texts) {
    for (let i = 0; i + 1 < text.length; i += 1) {
      const pair = text.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + count);
    }
  }
  return counts;
}

/** Steps of log-odds, advertising over government → every pair of characters of that weight, in one string. */
function weightsOfPairs(
  ordinary: Counts,
  advertising: Counts,
  government: Counts,
): Readonly<Record<string, string>> {
  const shareIn = (counts: Counts): ((pair: string) => number) => {
    const all = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
    return (pair) => (counts.get(pair) ?? 0) / all;
  };
  const [inOrdinary, inAdvertising, inGovernment] = [ordinary, advertising, government].map(
    shareIn,
  );
  if (!inOrdinary || !inAdvertising || !inGovernment) return {};
  const byStep = new Map<number, string[]>();
  for (const pair of new Set([...advertising.keys(), ...government.keys()])) {
    const background = BACKGROUND_SHARE * inOrdinary(pair) + UNSEEN;
    const odds = (inAdvertising(pair) + background) / (inGovernment(pair) + background);
    const step = Math.round(Math.log(odds) / STEP);
    if (step !== 0) byStep.set(step, [...(byStep.get(step) ?? []), pair]);
  }
  const steps = [...byStep].toSorted(([a], [b]) => a - b);
  return Object.fromEntries(steps.map(([step, own]) => [step, own.toSorted().join("")]));
}
