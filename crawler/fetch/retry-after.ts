import { headerOf } from "./raw-response.ts";
import type { Fetched, RawResponse } from "./raw-response.ts";

/** A server that wants to rest for longer is for another day: nobody waits for hours before a terminal. */
export const LONGEST_REST = 300_000;

/** Nobody means more, and timers and dates have an end. */
const MOST_ASKED = 20 * 24 * 3_600_000;

/** Programs write fractions and units where the standard wants whole seconds. */
const LENGTH = /^(\d+(?:\.\d+)?)\s*(?:([smhd])[a-z]*)?$/iu;
const SECONDS_IN: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/**
 * How long a response asks to be left alone by its Retry-After, in seconds or as a date by the server's own clock
 * (RFC 9110, 10.2.3); in milliseconds, at most 20 days, 0 where it asks for nothing.
 */
export function askedRest(response: Pick<RawResponse, "headers">): number {
  const value = (headerOf(response, "retry-after") ?? "").trim();
  const [, number, unit = "s"] = LENGTH.exec(value) ?? [];
  if (number !== undefined) {
    const seconds = Number(number) * (SECONDS_IN[unit.toLowerCase()] ?? 1);
    return Math.min(seconds * 1_000, MOST_ASKED);
  }
  const now = Date.parse(headerOf(response, "date") ?? "");
  const milliseconds = Date.parse(value) - (Number.isNaN(now) ? Date.now() : now);
  return milliseconds > 0 ? Math.min(milliseconds, MOST_ASKED) : 0;
}

/** True for the statuses by which a server says that it cannot answer at the moment. */
export function isBusy({ status }: Pick<RawResponse, "status">): boolean {
  return status === 429 || status >= 500;
}

/** What keeps the rests that servers ask for from run to run. */
export interface RestMemory {
  /** Hosts (with their ports) and when they may be asked again, in milliseconds since 1970. */
  restingHosts(): ReadonlyMap<string, number>;
  noteRest(host: string, until: number): void;
}

interface Rests {
  /** As `RestMemory.restingHosts`, with what was asked for since. */
  readonly due: ReadonlyMap<string, number>;
  /** Takes note of what an answer asks for. Gives it in milliseconds. */
  note(host: string, fetched: Fetched): number;
}

/** What servers ask for by Retry-After, kept for this run and, where there is a memory, for the next. */
export function openRests(memory: RestMemory | undefined): Rests {
  const due = new Map(memory?.restingHosts());
  return {
    due,
    note(host, fetched) {
      const rest =
        fetched.kind === "response" && isBusy(fetched.response) ? askedRest(fetched.response) : 0;
      const until = Date.now() + rest;
      if (rest === 0 || until <= (due.get(host) ?? 0)) return rest;
      due.set(host, until);
      memory?.noteRest(host, until);
      return rest;
    },
  };
}
