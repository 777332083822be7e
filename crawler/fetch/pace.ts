import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Keeps the gap between requests to one host, and to one address that several hosts stand at. */
export interface Pace {
  /**
   * Waits until all the places (hosts, addresses) may be asked again, and takes them: nobody else asks there
   * until the turn is ended.
   */
  turn(places: readonly string[]): Promise<Turn>;
  /** Sets a longer gap for a place, in milliseconds, as its robots.txt asks. A shorter one changes nothing. */
  slowDown(place: string, gap: number): void;
  /** Lets places rest until so many milliseconds from now. */
  rest(places: readonly string[], milliseconds: number): void;
  /** True where a turn at the place would begin at once: nobody has it or waits for it, and it need not rest. */
  isFree(place: string): boolean;
  /** Milliseconds until a place may be asked again, as far as is known; 0 where it may now. */
  wait(place: string): number;
}

/** The time between a request and its answer. */
interface Turn {
  /** Gives the places free. A server that is `overloaded` is asked less and less often until it answers well again. */
  end(how: "well" | "overloaded"): void;
}

interface PaceOptions {
  /** The least gap between two requests, in milliseconds; 0 for no pace but what servers ask for. */
  readonly leastGap: number;
  /** The first rest of an overloaded server, in milliseconds; it doubles each time. */
  readonly rest: number;
  /** Ends every wait at once. */
  readonly stop: AbortSignal;
}

/** A server that needs this long for a page is left in peace as long again. */
const LONGEST_BREATH = 10_000;
const LONGEST_PENALTY = 60_000;

interface Place extends EventEmitter<{ free: [] }> {
  gap: number;
  /** What its overload costs at the moment, in milliseconds. */
  penalty: number;
  /** By a clock that nobody sets: a server must not rest for the hour by which a machine's time was put right. */
  freeAt: number;
  isTaken: boolean;
  waiters: number;
}

/**
 * A pace with a least gap, from the end of one answer to the next request: so the server's own log shows no shorter
 * one, whatever the way does to the requests. It adapts: after each answer a server has as long a rest as it worked
 * for it, and one that answers 429 or 503 a penalty that doubles, and halves with each good answer.
 */
export function createPace({ leastGap, rest, stop }: PaceOptions): Pace {
  const known = new Map<string, Place>();
  const placeOf = (name: string): Place => {
    const place = known.get(name) ?? newPlace(leastGap);
    known.set(name, place);
    return place;
  };
  const endTurn = (places: readonly Place[], started: number, how: "well" | "overloaded"): void => {
    const now = performance.now();
    for (const place of places) {
      place.penalty = penaltyAfter(place.penalty, how, Math.max(place.gap, rest));
      const breath = leastGap === 0 ? 0 : Math.min(now - started, LONGEST_BREATH);
      place.freeAt = Math.max(place.freeAt, now + Math.max(place.gap, breath, place.penalty));
      place.isTaken = false;
      place.emit("free");
    }
  };
  return {
    async turn(names) {
      const places = names.map(placeOf);
      for (const place of places) place.waiters += 1;
      try {
        await takeWhenFree(places, stop);
      } finally {
        for (const place of places) place.waiters -= 1;
      }
      const started = performance.now();
      return { end: (how) => endTurn(places, started, how) };
    },
    slowDown(name, gap) {
      const place = placeOf(name);
      place.gap = Math.max(gap, place.gap);
    },
    rest(names, milliseconds) {
      for (const place of names.map(placeOf))
        place.freeAt = Math.max(place.freeAt, performance.now() + milliseconds);
    },
    isFree(name) {
      const { isTaken, waiters, freeAt } = placeOf(name);
      return !isTaken && waiters === 0 && freeAt <= performance.now();
    },
    wait: (name) => Math.max(0, (known.get(name)?.freeAt ?? 0) - performance.now()),
  };
}

function newPlace(gap: number): Place {
  // Pages of many sites may wait for one address.
  const waiting = new EventEmitter<{ free: [] }>().setMaxListeners(0);
  return Object.assign(waiting, { gap, penalty: 0, freeAt: 0, isTaken: false, waiters: 0 });
}

/** Looks and takes in one step: several wait for one place, and all hear that it is free. */
async function takeWhenFree(places: readonly Place[], stop: AbortSignal): Promise<void> {
  for (;;) {
    const taken = places.find(({ isTaken }) => isTaken);
    const wait = Math.max(...places.map(({ freeAt }) => freeAt)) - performance.now();
    if (taken !== undefined) await once(taken, "free", { signal: stop });
    else if (wait > 0) await sleep(Math.ceil(wait), undefined, { signal: stop });
    else {
      for (const place of places) place.isTaken = true;
      return;
    }
  }
}

function penaltyAfter(penalty: number, how: "well" | "overloaded", first: number): number {
  if (how === "overloaded") return Math.min(Math.max(2 * penalty, first), LONGEST_PENALTY);
  return penalty > first ? penalty / 2 : 0;
}
