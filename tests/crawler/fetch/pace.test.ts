import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createPace } from "../../../crawler/fetch/pace.ts";
import type { Pace } from "../../../crawler/fetch/pace.ts";

const GAP = 120;
/** Timers and clocks tick in milliseconds. */
const TICK = 3;

function paceOf(leastGap = GAP, rest = 50, stop = new AbortController().signal): Pace {
  return createPace({ leastGap, rest, stop });
}

/** Takes a turn at the places that lasts so long; gives when it began. */
async function visit(
  pace: Pace,
  places: readonly string[],
  { how = "well", milliseconds = 0 }: { how?: "well" | "overloaded"; milliseconds?: number } = {},
): Promise<number> {
  const turn = await pace.turn(places);
  const began = Date.now();
  while (Date.now() < began + milliseconds);
  turn.end(how);
  return began;
}

describe("createPace", () => {
  test("two names at one address share its gap, and another address does not wait", async () => {
    const pace = paceOf();
    await visit(pace, ["a", "10.1.1.1"]);
    expect(pace.wait("10.1.1.1")).toBeGreaterThan(0);
    expect(pace.wait("b")).toBe(0);
    const [first, second] = await Promise.all([
      visit(pace, ["b", "10.1.1.1"]),
      visit(pace, ["c", "10.1.1.1"]),
    ]);
    expect(Math.abs(second - first)).toBeGreaterThanOrEqual(GAP - TICK);
    expect(pace.wait("10.1.1.2")).toBe(0);
  });

  test("one asks at a time, however long the answer takes", async () => {
    const pace = paceOf(1);
    const turn = await pace.turn(["a"]);
    let isNext = false;
    const next = pace.turn(["a"]).then((later) => {
      isNext = true;
      return later;
    });
    await new Promise((resolve) => void setTimeout(resolve, 60));
    expect(isNext).toBe(false);
    turn.end("well");
    (await next).end("well");
  });

  test("those who hear at once that a place is free take it one after another", async () => {
    const pace = paceOf(0);
    const turn = await pace.turn(["a"]);
    let under = 0;
    const ask = async (): Promise<void> => {
      const own = await pace.turn(["a"]);
      under += 1;
      expect(under).toBe(1);
      await new Promise((resolve) => void setTimeout(resolve, 1));
      under -= 1;
      own.end("well");
    };
    const asked = Array.from({ length: 4 }, ask);
    turn.end("well");
    await Promise.all(asked);
  });

  test("a machine whose time is put back an hour asks on at its pace", async () => {
    const pace = paceOf(10);
    await visit(pace, ["a"]);
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockReturnValue(now - 3_600_000);
    onTestFinished(() => clock.mockRestore());
    expect(pace.wait("a")).toBeLessThanOrEqual(10);
    (await pace.turn(["a"])).end("well");
  });

  test("a place is free where nobody has it or waits for it", async () => {
    const pace = paceOf(0);
    expect(pace.isFree("a")).toBe(true);
    const turn = await pace.turn(["a"]);
    expect([pace.isFree("a"), pace.isFree("b")]).toEqual([false, true]);
    const next = pace.turn(["a"]);
    turn.end("well");
    expect(pace.isFree("a")).toBe(false);
    (await next).end("well");
    expect(pace.isFree("a")).toBe(true);
  });

  test("a slow server rests as long as it worked, unless there is no pace", async () => {
    const pace = paceOf(10);
    await visit(pace, ["a"], { milliseconds: 150 });
    expect(pace.wait("a")).toBeGreaterThan(150 - 2 * TICK);
    const none = paceOf(0);
    await visit(none, ["a"], { milliseconds: 50 });
    expect(none.wait("a")).toBe(0);
  });

  test("an overloaded server is asked half as often each time, and recovers by answering", async () => {
    const pace = paceOf(0, 200);
    await visit(pace, ["a"], { how: "overloaded" });
    expect(pace.wait("a")).toBeGreaterThan(100);
    await visit(pace, ["a"], { how: "overloaded" });
    expect(pace.wait("a")).toBeGreaterThan(300);
    await visit(pace, ["a"]);
    expect(pace.wait("a")).toBeGreaterThan(100);
    await visit(pace, ["a"]);
    expect(pace.wait("a")).toBe(0);
  });

  test("a longer gap that robots.txt asks for holds, a shorter one changes nothing", async () => {
    const pace = paceOf();
    pace.slowDown("a", 9_000);
    pace.slowDown("b", 1);
    await visit(pace, ["a"]);
    await visit(pace, ["b"]);
    expect(pace.wait("a")).toBeGreaterThan(8_000);
    expect(pace.wait("b")).toBeGreaterThan(0);
  });

  test("a stop ends the wait for a turn under way", async () => {
    const stop = new AbortController();
    const pace = paceOf(GAP, 50, stop.signal);
    await pace.turn(["a"]);
    const waiting = pace.turn(["a"]);
    stop.abort();
    await expect(waiting).rejects.toThrow(/abort/u);
  });
});
