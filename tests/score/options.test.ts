import { describe, expect, test } from "vitest";
import { readCommand, UsageError } from "./options.ts";

const known = ["cleaning", "statistics"];

describe("readCommand", () => {
  test("runs every suite on the whole held-out pack where nothing is said", () => {
    expect(readCommand([], known)).toEqual({
      suites: known,
      raise: false,
      options: { pack: "held-out", failures: 0, cases: null },
    });
  });

  test.each([
    ["an unknown suite", ["speed"]],
    ["an unknown pack", ["--pack", "seeds"]],
    ["an unknown option", ["--fast"]],
    ["a number that is none", ["--cases", "many"]],
    ["failures of the held-out pack", ["--failures", "3"]],
    ["raising on a part of the pack", ["--raise", "--cases", "10"]],
    ["raising on other data", ["--raise", "--pack", "development"]],
  ])("refuses %s", (_what, args) => {
    expect(() => readCommand(args, known)).toThrow(UsageError);
  });

  test("shows failures of the packs to work with, and to an examiner of the held-out one", () => {
    for (const pack of ["development", "rehearsal"])
      expect(readCommand(["--pack", pack, "--failures", "3"], known).options.failures).toBe(3);
    expect(readCommand(["--failures", "3", "--examiner"], known).options.failures).toBe(3);
  });
});
