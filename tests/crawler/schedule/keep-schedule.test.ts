import { expect, test } from "vitest";
import { keepSchedule } from "../../../crawler/schedule/keep-schedule.ts";

test("runs follow each other, never at once, until stopped; a missed one begins without waiting", async () => {
  const stop = new AbortController();
  let running = 0;
  let runs = 0;
  const waits: Date[] = [];
  await keepSchedule({
    // Always due just now: the next run is missed while one is under way.
    times: { next: () => new Date(Date.now() + 5), previous: () => new Date(Date.now() + 1) },
    lastStart: () => Promise.resolve(runs === 0 ? null : new Date(0)),
    waiting: (start) => void waits.push(start),
    stop: stop.signal,
    isBrokenOff: () => Promise.resolve(false),
    run: async () => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      runs += 1;
      running -= 1;
      if (runs === 3) stop.abort();
    },
  });
  expect(runs).toBe(3);
  expect(waits).toHaveLength(1);
});

test("a missed run whose beginning cannot be noted, on a full disk, is caught up once all the same", async () => {
  const stop = new AbortController();
  let runs = 0;
  await keepSchedule({
    times: {
      next: () => new Date(Date.now() + 3_600_000),
      previous: () => new Date(Date.now() - 3_600_000),
    },
    lastStart: () => Promise.resolve(new Date(0)),
    waiting: () => stop.abort(),
    stop: stop.signal,
    isBrokenOff: () => Promise.resolve(false),
    run: async () => {
      runs += 1;
      if (runs > 3) stop.abort();
      await Promise.resolve();
    },
  });
  expect(runs).toBe(1);
});

test("ends where no run comes any more", async () => {
  const never = { next: () => null, previous: () => null };
  const scheduled = {
    times: never,
    lastStart: () => Promise.resolve(null),
    waiting: () => {},
    isBrokenOff: () => Promise.resolve(false),
  };
  let runs = 0;
  const run = () => Promise.resolve(void (runs += 1));
  await keepSchedule({ ...scheduled, run, stop: new AbortController().signal });
  expect(runs).toBe(0);
});

test.each([
  ["goes on at once, and then waits for its time", new Date(), 1],
  ["is followed at once by one that was missed meanwhile", new Date(0), 2],
] as const)("a run that was broken off %s", async (_, lastStart, runs) => {
  const stop = new AbortController();
  const begun: string[] = [];
  await keepSchedule({
    times: {
      next: () => new Date(Date.now() + 3_600_000),
      previous: () => new Date(Date.now() - 3_600_000),
    },
    lastStart: () => Promise.resolve(lastStart),
    isBrokenOff: () => Promise.resolve(true),
    waiting: () => stop.abort(),
    stop: stop.signal,
    run: () => Promise.resolve(void begun.push("run")),
  });
  expect(begun).toHaveLength(runs);
});
