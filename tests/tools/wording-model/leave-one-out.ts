import { foldedWords } from "../../../shared/cleaning/advertisements/heard.ts";
import { featuresOf, POINT } from "../../../shared/cleaning/model/wording-model.ts";
import { printTable } from "../../score/print-table.ts";
import type { Example } from "./examples.ts";
import { pointsWithoutModel, train, type Trained } from "./train.ts";

/** Offices' sentences in so many parts, of which each model leaves one out. */
const PARTS = 5;
/** Shares of offices' sentences that may be taken for advertisements. */
const LOST_SHARES = [0, 0.002, 0.01] as const;

interface Judged {
  readonly example: Example;
  readonly score: number;
}

/** A table of how much of each trade a model recognises that has seen none of it. */
export function leaveOneOut(examples: readonly Example[]): string {
  const genuine = examples.filter(({ isAdvertisement }) => !isAdvertisement);
  const advertisements = examples.filter(({ isAdvertisement }) => isAdvertisement);
  const trades = Map.groupBy(advertisements, ({ source }) => source);
  const judged = Array.from(trades, ([trade, own], turn) => {
    const isLeftOut = ({ sentence }: Example): boolean => sentence % PARTS === turn % PARTS;
    const trained = train([
      ...advertisements.filter(({ source }) => source !== trade),
      ...genuine.filter((one) => !isLeftOut(one)),
    ]);
    return {
      trade,
      own: scored(own, trained),
      genuine: scored(genuine.filter(isLeftOut), trained),
    };
  });
  const scores = judged.flatMap((one) => one.genuine).map(({ score }) => score);
  const limits = LOST_SHARES.map(
    (share) => scores.toSorted((a, b) => b - a)[Math.floor(scores.length * share)] ?? 0,
  );
  const rowOf = (name: string, own: readonly Judged[]): readonly string[] => [
    name,
    String(own.length),
    ...limits.map((limit) => (100 * shareAbove(own, limit)).toFixed(1)),
  ];
  return printTable({
    heading:
      "recognised of a trade that the model has not seen, % of characters, by genuine sentences lost",
    header: ["trade", "ads", ...LOST_SHARES.map((share) => `${100 * share} % lost`)],
    rows: [
      ...judged.map(({ trade, own }) => rowOf(trade, own)),
      rowOf(
        "all",
        judged.flatMap(({ own }) => own),
      ),
      ["points", "", ...limits.map((limit) => limit.toFixed(1))],
    ],
  });
}

/** Whole sentences with their points. */
function scored(examples: readonly Example[], weights: Trained): readonly Judged[] {
  return examples
    .filter(({ weight }) => weight === 1)
    .map((example) => {
      const text = foldedWords(example.text);
      const logit = featuresOf(text).reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
      return { example, score: logit / POINT + pointsWithoutModel(text) };
    });
}

function shareAbove(judged: readonly Judged[], limit: number): number {
  const size = (some: readonly Judged[]): number =>
    some.reduce((sum, { example }) => sum + example.text.length, 0);
  return size(judged.filter(({ score }) => score > limit)) / size(judged);
}
