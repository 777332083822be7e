import { Cron } from "croner";
import { messageOf, UsageError } from "../errors.ts";

const EXAMPLE = "--cron '0 3 * * 1' --timezone Asia/Shanghai means Mondays at three";

/** When runs are due. */
export interface RunTimes {
  /** The first time after the given one; null where none comes any more. */
  next(after: Date): Date | null;
  /** The last time before the given one; null where there was none. */
  previous(before: Date): Date | null;
}

/** The times of a cron expression in a time zone (IANA name), at least one of them to come. Throws UsageError. */
export function runTimes(expression: string, timezone: string): RunTimes {
  const cron = parse(expression, timezone);
  if (cron.nextRun() === null)
    throw new UsageError(`'${expression}' names no time that is still to come (${EXAMPLE})`);
  return {
    next: (after) => cron.nextRun(after),
    previous: (before) => cron.previousRuns(1, before)[0] ?? null,
  };
}

function parse(expression: string, timezone: string): Cron {
  try {
    const cron = new Cron(expression, { timezone, paused: true });
    // Only now is an unknown time zone noticed.
    cron.nextRun();
    return cron;
  } catch (error) {
    throw new UsageError(`${messageOf(error)} (${EXAMPLE})`, { cause: error });
  }
}

/**
 * When the next run begins: at once where one was due since the last began, however many were missed; else
 * at the next time. Null where none comes any more.
 */
export function nextStart(times: RunTimes, now: Date, lastStartedAt: Date | null): Date | null {
  const due = times.previous(now);
  const isMissed = due !== null && lastStartedAt !== null && lastStartedAt < due;
  return isMissed ? now : times.next(now);
}
