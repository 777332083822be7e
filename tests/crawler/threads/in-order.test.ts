import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../../crawler/threads/in-order.ts";

async function* numbers(count: number, given?: (number: number) => void): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    given?.(number);
    yield number;
  }
}

async function* slow(): AsyncGenerator<number> {
  yield 1;
  await sleep(60_000, undefined, { ref: false });
  yield 2;
}

async function* broken(): AsyncGenerator<number> {
  yield 0;
  yield 1;
  throw new RangeError("the file ends inside a record");
}

async function inAnyOrder(number: number): Promise<number> {
  return sleep((7 * number) % 5, 10 * number);
}

async function takesAWhile(number: number): Promise<number> {
  return sleep(20, number);
}

async function failsAtTwo(number: number): Promise<number> {
  if (number === 2) throw new RangeError("no page");
  return takesAWhile(number);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const ROOM = { items: 4, weight: 100 };
const light = (): number => 1;

describe("inOrder", () => {
  test("gives results in the order of their items, whichever is done first", async () => {
    expect(await collect(inOrder(numbers(20), inAnyOrder, ROOM, light))).toEqual(
      Array.from({ length: 20 }, (_, number) => 10 * number),
    );
  });

  test.each([
    ["items", { items: 4, weight: 1_000 }, light, 4],
    ["weight", { items: 100, weight: 30 }, () => 10, 3],
    ["one heavy item", { items: 100, weight: 30 }, () => 90, 1],
  ])("takes no more than there is room for: %s", async (_, room, weigh, most) => {
    let [given, underWay, greatest, taken] = [0, 0, 0, 0];
    const source = numbers(30, () => (given += 1));
    const work = async (number: number): Promise<number> => {
      underWay += 1;
      greatest = Math.max(greatest, underWay);
      await sleep(1);
      underWay -= 1;
      return number;
    };
    for await (const number of inOrder(source, work, room, weigh)) {
      taken += 1;
      expect(number).toBe(taken - 1);
      // One more may have been asked for, which waits for room.
      expect(given - taken).toBeLessThanOrEqual(most + 1);
    }
    expect(taken).toBe(30);
    expect(greatest).toBeLessThanOrEqual(most);
  });

  test("a result does not wait for a source that gives nothing more for now", async () => {
    const results = inOrder(slow(), async (number) => number, ROOM, light);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  test("an error comes in its turn", async () => {
    const given: number[] = [];
    const run = async (): Promise<void> => {
      for await (const number of inOrder(numbers(9), failsAtTwo, ROOM, light)) given.push(number);
    };
    await expect(run()).rejects.toThrow("no page");
    expect(given).toEqual([0, 1]);
  });

  test("a source that breaks is told after the results of what it gave", async () => {
    const given: number[] = [];
    const run = async (): Promise<void> => {
      for await (const number of inOrder(broken(), takesAWhile, ROOM, light)) given.push(number);
    };
    await expect(run()).rejects.toThrow("inside a record");
    expect(given).toEqual([0, 1]);
  });
});
