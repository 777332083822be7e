import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { atMost } from "../../../crawler/browser/at-most.ts";

test("so many at a time, in their order, whether or not they fail", async () => {
  const gate = atMost(2);
  const begun: number[] = [];
  let [inside, most] = [0, 0];
  const work = async (number: number): Promise<number> => {
    begun.push(number);
    inside += 1;
    most = Math.max(most, inside);
    await turn();
    inside -= 1;
    if (number % 3 === 0) throw new Error("no");
    return number;
  };
  const all = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5].map((number) => gate(() => work(number))),
  );
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});
