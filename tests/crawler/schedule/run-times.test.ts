import { describe, expect, test } from "vitest";
import { UsageError } from "../../../crawler/errors.ts";
import { nextStart, runTimes } from "../../../crawler/schedule/run-times.ts";

const MONDAYS = runTimes("0 3 * * 1", "Asia/Shanghai");
const WEDNESDAY = new Date("2024-03-06T00:00:00Z");
const LAST_DUE = new Date("2024-03-03T19:00:00Z");
const NEXT_DUE = new Date("2024-03-10T19:00:00Z");

describe("runTimes", () => {
  test("reads the clock of the time zone", () => {
    expect(MONDAYS.next(WEDNESDAY)).toEqual(NEXT_DUE);
    expect(MONDAYS.previous(WEDNESDAY)).toEqual(LAST_DUE);
  });

  test.each([
    ["0 3 * *", "Asia/Shanghai"],
    ["61 3 * * 1", "Asia/Shanghai"],
    ["0 3 * * 1", "Asia/Atlantis"],
    ["0 0 30 2 *", "Asia/Shanghai"],
    ["0 0 3 1 1 * 2020", "Asia/Shanghai"],
  ])("refuses %s in %s with an example", (expression, timezone) => {
    expect(() => runTimes(expression, timezone)).toThrow(UsageError);
    expect(() => runTimes(expression, timezone)).toThrow("Mondays at three");
  });
});

describe("nextStart", () => {
  test("waits for the next time where none was missed, and at the very first start", () => {
    expect(nextStart(MONDAYS, WEDNESDAY, LAST_DUE)).toEqual(NEXT_DUE);
    expect(nextStart(MONDAYS, WEDNESDAY, null)).toEqual(NEXT_DUE);
  });

  test("catches up at once, however many were missed, and then waits again", () => {
    const longAgo = new Date("2024-01-01T00:00:00Z");
    expect(nextStart(MONDAYS, WEDNESDAY, longAgo)).toEqual(WEDNESDAY);
    expect(nextStart(MONDAYS, WEDNESDAY, WEDNESDAY)).toEqual(NEXT_DUE);
  });
});
