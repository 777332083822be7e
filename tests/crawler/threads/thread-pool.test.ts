import { afterEach, describe, expect, test } from "vitest";
import { openThreads } from "../../../crawler/threads/thread-pool.ts";
import type { ThreadPool } from "../../../crawler/threads/thread-pool.ts";
import type { SampleAnswer, SampleTask } from "./sample-thread.ts";

const SCRIPT = new URL("sample-thread.ts", import.meta.url);
let pool: ThreadPool<SampleTask, SampleAnswer> | null = null;

const articleRoot = async (html: string): Promise<string> => `article of ${html}`;

function open(count: number, patience = 20_000): ThreadPool<SampleTask, SampleAnswer> {
  pool = openThreads(SCRIPT, { capabilities: { articleRoot }, patience, count });
  return pool;
}

afterEach(async () => {
  await pool?.close();
});

describe("openThreads", () => {
  test("does tasks in other threads, at most so many at once, and asks the program for articles", async () => {
    const threads = open(2);
    const answers = await Promise.all(
      ["a", "b", "c", "d", "e"].map((word) => threads.do({ kind: "article", word })),
    );
    expect(answers.map(({ word }) => word)).toEqual(
      ["a", "b", "c", "d", "e"].map((word) => `article of ${word}`),
    );
    const used = new Set(answers.map(({ thread }) => thread));
    expect(used.size).toBeLessThanOrEqual(2);
    expect(used).not.toContain(0);
  });

  test("a task's own error is its own, and the thread goes on", async () => {
    const threads = open(1);
    const before = await threads.do({ kind: "article", word: "a" });
    await expect(threads.do({ kind: "throw", word: "no such page" })).rejects.toThrow(
      "no such page",
    );
    expect((await threads.do({ kind: "article", word: "b" })).thread).toBe(before.thread);
  });

  test("what is under way, and what waits, is given up when they are closed", async () => {
    const threads = open(1);
    const done = Promise.allSettled([
      threads.do({ kind: "hang", word: "" }),
      threads.do({ kind: "article", word: "waits" }),
    ]);
    await threads.close();
    expect((await done).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(threads.do({ kind: "article", word: "late" })).rejects.toThrow("closed");
  });

  test.each(["die", "hang"] as const)(
    "a thread that would %s costs its task and no other",
    async (kind) => {
      const threads = open(1, kind === "hang" ? 1_500 : 20_000);
      const [bad, good] = await Promise.allSettled([
        threads.do({ kind, word: "" }),
        threads.do({ kind: "article", word: "a" }),
      ]);
      expect(bad.status).toBe("rejected");
      expect(good).toMatchObject({ status: "fulfilled", value: { word: "article of a" } });
    },
  );
});
