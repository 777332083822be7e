import { setTimeout as sleep } from "node:timers/promises";

/** Keeps the gap between requests to one host, over all kinds of requests. */
export interface Pace {
  /** Waits until the host may be asked again, and takes that moment. */
  turn(host: string): Promise<void>;
  /** Sets a longer gap for a host, in milliseconds, as its robots.txt asks. A shorter one changes nothing. */
  slowDown(host: string, gap: number): void;
  /** Lets a host rest until so many milliseconds from now. */
  rest(host: string, milliseconds: number): void;
  /** Milliseconds until the host may be asked again; 0 where it may now. */
  wait(host: string): number;
}

/** A pace with a least gap in milliseconds. `stop` ends every wait at once. */
export function createPace(leastGap: number, stop: AbortSignal): Pace {
  const gaps = new Map<string, number>();
  const free = new Map<string, number>();
  const wait = (host: string) => Math.max(0, (free.get(host) ?? 0) - Date.now());
  return {
    async turn(host) {
      const start = Date.now() + wait(host);
      free.set(host, start + (gaps.get(host) ?? leastGap));
      if (start > Date.now()) await sleep(start - Date.now(), undefined, { signal: stop });
    },
    slowDown(host, gap) {
      gaps.set(host, Math.max(gap, gaps.get(host) ?? leastGap));
    },
    rest(host, milliseconds) {
      free.set(host, Math.max(free.get(host) ?? 0, Date.now() + milliseconds));
    },
    wait,
  };
}
