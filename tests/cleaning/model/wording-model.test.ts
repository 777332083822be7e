import { statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { featuresOf, wordingOf } from "../../../shared/cleaning/model/wording-model.ts";

describe("the wording of a text", () => {
  test.each([
    "每天签到都有惊喜，快来和好友一起赢大奖吧",
    "手续简便当天到账，逾期黑户都能批",
    "老用户回归专享礼包，错过再等一年",
  ])("speaks for an advertisement whatever it sells: %s", (text) => {
    expect(wordingOf(text).points).toBeGreaterThan(2);
  });

  test.each([
    "全年受理申请六件，均在法定期限内答复",
    "福利彩票公益金使用情况已在门户网站公示",
    "发放创业担保贷款，财政贴息按季拨付到户",
  ])("speaks for an office: %s", (text) => {
    expect(wordingOf(text).points).toBeLessThan(-2);
  });

  test("says nothing of a text without Han characters", () => {
    for (const text of ["", "Genuine things that look hidden", "2021 12345"])
      expect(wordingOf(text)).toEqual({ points: 0, peak: 0 });
  });

  test("an advertisement amid the publisher's words shows in the peak alone", () => {
    const said = wordingOf(
      "按照上级要求落实政务公开各项任务手续简便当天到账逾期黑户都能批建立健全信息公开工作制度",
    );
    expect(said.points).toBeLessThan(1);
    expect(said.peak).toBeGreaterThan(2);
  });

  test("the peak is never below the whole, and a text with itself behind a stop says twice as much", () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from("政务公开送您大奖登录的，a")) });
    fc.assert(
      fc.property(text, (one) => {
        const { points, peak } = wordingOf(one);
        expect(peak).toBeGreaterThanOrEqual(Math.max(0, points) - 1e-9);
        expect(wordingOf(`${one}。${one}`).points).toBeCloseTo(2 * points, 6);
      }),
    );
  });

  test("is trained with the characters and pairs that it asks for", () => {
    expect(featuresOf("大奖a来")).toEqual(["大", "奖", "大奖", "来"]);
  });
});

test("the data stay small", () => {
  const data = join(import.meta.dirname, "../../../shared/cleaning/model/wording-model.data.json");
  expect(statSync(data).size).toBeLessThan(80_000);
});
