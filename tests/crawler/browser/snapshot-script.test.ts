import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { snapshotScript } from "../../../crawler/browser/snapshot-script.ts";

test("is one expression of JavaScript, without a module, a type or a name used twice", () => {
  const unrun = `() => ${snapshotScript()}`;
  expect(runInNewContext(unrun)).toBeTypeOf("function");
  expect(unrun).not.toMatch(/^(?:import|export)\s/mu);
});

test("holds every function of snapshot/ that runs in a page", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../snapshot"));
  expect(files.toSorted()).toEqual([
    "find-hidden.ts",
    "hiding-rules.ts",
    "inline-frames.ts",
    "own-properties.ts",
    "snapshot.ts",
    "take-snapshot.ts",
  ]);
  for (const name of ["ownGetter", "HIDING_RULES", "findHidden", "takeSnapshot"]) {
    expect(snapshotScript()).toMatch(new RegExp(`(?:function|const) ${name}\\b`, "u"));
  }
});
