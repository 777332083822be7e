import { setTimeout as sleep } from "node:timers/promises";
import type { RunTimes } from "./run-times.ts";
import { nextStart } from "./run-times.ts";

/** Timers cannot wait longer than 24 days, and a laptop's sleep makes long ones late. */
const LONGEST_NAP_MS = 60_000;

interface Scheduled {
  readonly times: RunTimes;
  readonly lastStart: () => Promise<Date | null>;
  /** True where the last run was broken off, with the program that kept the schedule. */
  readonly isBrokenOff: () => Promise<boolean>;
  readonly run: () => Promise<void>;
  /** Is told when the next run begins. */
  readonly waiting: (start: Date) => void;
  readonly stop: AbortSignal;
}

/**
 * Runs at each due time until stopped, one run after the other; a run that was broken off goes on at once, and runs that
 * were missed, while another took long or nobody ran the schedule, are caught up by one.
 */
export async function keepSchedule(scheduled: Scheduled): Promise<void> {
  const { times, stop } = scheduled;
  // The note of a run may not have come onto a full disk; without it each run would be missed at once.
  let own: Date | null = null;
  // It counts as begun when it was, so that one that was missed meanwhile is caught up.
  if (await scheduled.isBrokenOff()) await scheduled.run();
  while (!stop.aborted) {
    const start = nextStart(times, new Date(), later(own, await scheduled.lastStart()));
    if (start === null) return;
    if (start.getTime() > Date.now()) scheduled.waiting(start);
    await until(start, stop);
    if (stop.aborted) return;
    own = new Date();
    await scheduled.run();
  }
}

function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

async function until(time: Date, stop: AbortSignal): Promise<void> {
  while (!stop.aborted && Date.now() < time.getTime()) {
    const nap = Math.min(LONGEST_NAP_MS, time.getTime() - Date.now());
    await sleep(nap, undefined, { signal: stop }).catch(() => null);
  }
}
