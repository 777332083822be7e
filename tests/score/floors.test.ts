import { describe, expect, test } from "vitest";
import { fallenFigures, raiseFloors } from "./floors.ts";
import type { KeptScores } from "./floors.ts";

const kept: KeptScores = {
  cleaning: {
    located: { value: 98, floor: 98, better: "higher" },
    lost: { value: 0.1, floor: 0.1, better: "lower" },
  },
};

describe("floors", () => {
  test("a figure worse than its floor has fallen, in its own direction", () => {
    const figures = [
      { name: "located", value: 97.9, better: "higher" },
      { name: "lost", value: 0.2, better: "lower" },
    ] as const;
    expect(fallenFigures(kept, "cleaning", figures)).toEqual(figures);
  });

  test("a figure at its floor, above it or new has not", () => {
    const figures = [
      { name: "located", value: 98, better: "higher" },
      { name: "lost", value: 0, better: "lower" },
      { name: "new", value: 1, better: "lower" },
    ] as const;
    expect(fallenFigures(kept, "cleaning", figures)).toEqual([]);
  });

  test("a floor rises with a better value and never sinks with a worse one", () => {
    const raised = raiseFloors(kept, "cleaning", [
      { name: "located", value: 97, better: "higher" },
      { name: "lost", value: 0.05, better: "lower" },
      { name: "new", value: 3, better: "lower" },
    ]);
    expect(raised["cleaning"]).toEqual({
      located: { value: 97, floor: 98, better: "higher" },
      lost: { value: 0.05, floor: 0.05, better: "lower" },
      new: { value: 3, floor: 3, better: "lower" },
    });
  });

  test("other suites keep their rows", () => {
    expect(raiseFloors(kept, "statistics", [])["cleaning"]).toEqual(kept["cleaning"]);
  });
});
