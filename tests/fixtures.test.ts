import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Capture, Reading } from "../shared/index.ts";
import { readCapture } from "../shared/index.ts";
import { lossesOf } from "./cases/conservation.ts";
import { explained } from "./cases/explained.ts";
import { loadCases } from "./cases/load-cases.ts";
import type { Case } from "./cases/load-cases.ts";
import { unexplainedIn } from "./cases/explained-parts.ts";
import { faultsOf } from "./cases/match.ts";
import { accidents, damage } from "./cases/mutations.ts";
import { outsideMaterial } from "./cases/outside-material.ts";

const cases = loadCases();

describe("a fixture reads as its expectation says", () => {
  test.each(cases)("$slug", async ({ capture, expectation }) => {
    const { readings: expected } = expectation();
    const readings = (await explained(capture)).map(({ reading }) => reading);
    const faults = expected.flatMap((one, index) => {
      const reading = readings[index];
      return reading === undefined ? [`Reading ${index + 1} is missing`] : faultsOf(one, reading);
    });
    expect(faults).toEqual([]);
    expect(readings).toHaveLength(expected.length);
  });
});

/** What a second reading, of the text alone, takes besides lines of a site, or without a removal that gives it back. */
async function faultsOfReadingAgain(readings: readonly Reading[]): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const { text } of readings.filter((reading) => reading.text !== "")) {
    const capture = asPlainText(text);
    const again = await readCapture(capture);
    faults.push(...lossesOf(capture, again));
    faults.push(...again.flatMap((one) => one.removals).filter(({ kind }) => kind !== "chrome"));
  }
  return faults;
}

async function unstableTexts(readings: readonly Reading[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { text } of readings.filter((reading) => reading.text !== "")) {
    const [again] = await readCapture(asPlainText(text));
    if (again?.text !== text) faults.push(firstDifference(text, again?.text ?? ""));
  }
  return faults;
}

function asPlainText(text: string): Capture {
  return {
    url: null,
    retrievedAt: null,
    contentType: "text/plain; charset=utf-8",
    bytes: new TextEncoder().encode(text),
    via: "file",
  };
}

function firstDifference(before: string, after: string): string {
  const [left, right] = [before.split("\n"), after.split("\n")];
  const line = left.findIndex((one, index) => one !== right[index]);
  return line < 0
    ? `${right.length - left.length} lines more`
    : `line ${line + 1}: ${JSON.stringify(left[line])} became ${JSON.stringify(right[line])}`;
}

/** A case that a failing property prints by its name, not by its bytes. */
function named({ slug, capture }: Case) {
  return { capture, [fc.toStringMethod]: () => slug };
}

const material = [
  ...cases.map(({ slug, capture }) => ({ name: slug, capture })),
  ...outsideMaterial,
];

test.each(material)(
  "nothing is lost, added or moved in $name, each removal has its place, and its text read again is the same",
  async ({ capture }) => {
    const parts = await explained(capture);
    const readings = parts.map(({ reading }) => reading);
    expect(lossesOf(capture, readings)).toEqual([]);
    expect(parts.slice(0, 1).flatMap(unexplainedIn)).toEqual([]);
    expect(await unstableTexts(readings)).toEqual([]);
  },
);

test.runIf(outsideMaterial.length > 0)(
  "the five seeds are among them (skipped where ../shared is not beside the checkout)",
  () => {
    expect(outsideMaterial.filter(({ name }) => name.startsWith("seeds/"))).toHaveLength(5);
  },
);

describe("a damaged page", () => {
  const page = fc.constantFrom(...cases.map(named));
  // A stray cell makes a layout a table of data, whose rows stay; as text the same rows are lines of a site.
  test(
    "is read without error or loss, and its text again without a find",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(page, accidents, async ({ capture }, happened) => {
          const damaged = { ...capture, bytes: damage(capture.bytes, happened) };
          const readings = await readCapture(damaged);
          expect(lossesOf(damaged, readings)).toEqual([]);
          expect(await faultsOfReadingAgain(readings)).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );
});
