import { type Draft, runsOf } from "../../content/draft.ts";
import { placeOf, type Run, stretchesOf } from "../../content/run.ts";
import type { Taken } from "../cut.ts";
import { furnitureOf } from "./furniture-lists.ts";
import { kindOf, type RuleName } from "../rules.ts";

/**
 * What stands around the content is all taken: navigation, banners, footers. Neighbouring lines of one rule
 * make one removal, their texts on lines of their own.
 */
export function takeSurroundings(surroundings: Draft, rootsRule: string): readonly Taken[] {
  const evidence = `outside the content, which was found by ${rootsRule}`;
  const groups: { readonly rule: RuleName; readonly runs: Run[] }[] = [];
  const all = runsOf(surroundings).filter(({ text }) => text !== "");
  const rules = furnitureOf(all, { place: "foot", isPlainEnd: false });
  for (const run of all) {
    const rule = rules.get(run) ?? "chrome/outside-content";
    const last = groups.at(-1);
    if (last?.rule === rule) last.runs.push(run);
    else groups.push({ rule, runs: [run] });
  }
  return groups.map(({ rule, runs }) => takenOf(rule, runs, evidence));
}

function takenOf(rule: RuleName, runs: readonly Run[], evidence: string): Taken {
  const first = runs[0];
  const removal = {
    kind: kindOf(rule),
    rule,
    text: runs.map((run) => run.text).join("\n"),
    evidence,
    at: first === undefined ? "" : placeOf(first, 0),
    candidates: [],
  };
  const stretches = runs.flatMap((run) => stretchesOf({ run, start: 0, end: run.text.length }));
  return { removal, stretches };
}
