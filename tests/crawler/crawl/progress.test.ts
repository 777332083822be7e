import { expect, onTestFinished, test, vi } from "vitest";
import { newTally } from "../../../crawler/crawl/crawl-tally.ts";
import { jsonProgress, progressOn, progressText } from "../../../crawler/crawl/progress.ts";

function tallyOf(...waiting: readonly number[]) {
  const tally = newTally(waiting.map((_, index) => `${index}.gov.cn`));
  for (const [index, count] of waiting.entries())
    Object.assign(tally.sites[index] ?? {}, { waiting: count, fetched: 2 });
  return tally;
}

function timers(): void {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
}

test("sites that are done have no line; of many others the first few have one", () => {
  const tally = tallyOf(0, ...Array<number>(20).fill(3));
  const lines = progressText(tally, Date.parse(tally.startedAt) + 10_000).split("\n");
  expect(lines[0]).toContain("21 sites: 42 fetched, 60 waiting");
  expect(lines[0]).toContain("1 sites done");
  expect(lines[1]).toMatch(/^ {2}1\.gov\.cn: 2 fetched, 3 waiting/u);
  expect(lines.at(-1)).toBe("  … and 12 more sites");
});

test("a site that was done before the run was broken off has no line", () => {
  const tally = newTally(["done.gov.cn", "open.gov.cn"]);
  Object.assign(tally.sites[0] ?? {}, { wasDone: true });
  const [first, ...lines] = progressText(tally, Date.now()).split("\n");
  expect(first).toContain("1 sites done");
  expect(lines).toEqual([expect.stringContaining("open.gov.cn: 0 fetched")]);
});

test("one site has one line, which says why it is left alone", () => {
  const tally = tallyOf(3);
  Object.assign(tally.sites[0] ?? {}, { leftAlone: "it refuses every page" });
  expect(progressText(tally, Date.now())).toBe("0.gov.cn: left alone: it refuses every page");
});

test("a terminal's lines are written over and taken away; a log's stay", () => {
  timers();
  for (const isTTY of [true, false]) {
    const written: string[] = [];
    const progress = progressOn({ isTTY, columns: 60, write: (text) => written.push(text) });
    progress.begin(tallyOf(1, 1));
    vi.advanceTimersByTime(isTTY ? 400 : 20_000);
    progress.end();
    const over = "\r\u001b[2A\u001b[J";
    expect(written).toHaveLength(isTTY ? 3 : 2);
    expect(written.map((text) => text.startsWith(over))).toEqual(
      isTTY ? [false, true, true] : [false, false],
    );
    expect(written.join("").includes("\u001b")).toBe(isTTY);
  }
});

test("for programs each is a line of JSON", () => {
  timers();
  const written: string[] = [];
  const progress = jsonProgress((text) => written.push(text));
  progress.begin(tallyOf(4));
  vi.advanceTimersByTime(10_000);
  progress.end();
  vi.advanceTimersByTime(10_000);
  expect(written).toHaveLength(1);
  expect(JSON.parse(written[0] ?? "")).toMatchObject({
    event: "progress",
    sites: [{ site: "0.gov.cn", waiting: 4, fetched: 2, reports: 0 }],
  });
});
