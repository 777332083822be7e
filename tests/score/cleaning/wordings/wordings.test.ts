import { describe, expect, test } from "vitest";
import { pasteAdvertisement, pasteGenuine } from "./paste-wording.ts";
import { wordingsOf } from "./wordings.ts";

test("each wording belongs to one half", () => {
  const [tuned, reserve] = [wordingsOf("tuned"), wordingsOf("reserve")];
  const all = [...tuned.advertisements, ...reserve.advertisements];
  expect(new Set(all).size).toBe(all.length);
  expect(tuned.advertisements.length / all.length).toBeCloseTo(0.5, 1);
  expect(reserve.falseFriends.length).toBeGreaterThan(50);
});

describe("what became of a wording is counted in letters", () => {
  test.each(["line", "sentence", "clause"] as const)("%s", async (place) => {
    const gone = await pasteAdvertisement("真人百家乐注册送彩金，立即下载。", place);
    expect(gone).toMatchObject({ size: 14, left: 0, lost: 0 });
    const kept = await pasteGenuine("查处开设赌场案件3起。", place);
    expect(kept).toMatchObject({ lost: 0 });
  });

  test("an advertisement that nobody could tell is left, and counts as a whole", async () => {
    const left = await pasteAdvertisement("及时更新栏目内容。", "line");
    expect(left).toMatchObject({ size: 8, left: 8, lost: 0 });
  });
});
