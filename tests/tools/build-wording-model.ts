// Trains the data of shared/cleaning/model/wording-model.ts on the sentences in tests/tools/wording-model, by hand and
// rarely:
//
//   node tests/tools/build-wording-model.ts
//   node tests/tools/build-wording-model.ts --leave-one-out
//
// The second writes nothing: it tells how much of the advertisements of each trade is recognised by a model that
// has seen none of that trade, and how many sentences of offices it has not seen it would take for one.
import { writeFile } from "node:fs/promises";
import { leaveOneOut } from "./wording-model/leave-one-out.ts";
import { readExamples } from "./wording-model/examples.ts";
import { train, type Trained } from "./wording-model/train.ts";

const OUTPUT = new URL("../../shared/cleaning/model/wording-model.data.json", import.meta.url);
/** One step of the quantised weights, in nats. */
const STEP = 0.1;

const examples = readExamples();
if (process.argv.includes("--leave-one-out")) console.log(leaveOneOut(examples));
else await writeFile(OUTPUT, `${JSON.stringify(packed(train(examples)), null, 2)}\n`);

function packed(weights: Trained): object {
  const ofLength = (length: 1 | 2): Readonly<Record<string, string>> => {
    const stepped = Array.from(weights)
      .filter(([feature]) => feature.length === length)
      .map(([feature, weight]) => ({ feature, steps: Math.round(weight / STEP) }))
      .filter(({ steps }) => steps !== 0);
    const bySteps = Map.groupBy(stepped, ({ steps }) => steps);
    return Object.fromEntries(
      Array.from(bySteps)
        .toSorted(([a], [b]) => a - b)
        .map(([steps, own]) => [
          steps,
          own
            .map(({ feature }) => feature)
            .toSorted()
            .join(""),
        ]),
    );
  };
  return {
    step: STEP,
    characters: ofLength(1),
    pairs: ofLength(2),
  };
}
