import { array, assert, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";

import { balanceHints, singleDigitHints } from "../../shared/checks/single-digit-hints.ts";

describe("singleDigitHints", () => {
  test.each<[string, readonly number[], number, readonly string[]]>([
    ["channels of 1232", [260, 107, 533, 532], 1232, ["533→333", "532→332", "1232→1432"]],
    ["outcomes of 1232", [1104, 120, 3], 1232, ["1104→1109", "120→125", "3→8"]],
    [
      "counties' 803",
      [161, 81, 241, 321],
      803,
      ["161→160", "81→80", "241→240", "321→320", "803→804"],
    ],
    ["a part as large as its whole", [49, 4, 10], 49, []],
    ["nothing wrong", [1, 2], 3, []],
    ["a number may become a lone 0 but gain no leading zero", [5, 10], 10, ["5→0", "10→15"]],
    ["equal numbers share one hint", [5, 5, 5], 16, ["5→6", "16→15"]],
    ["a minus sign is no digit", [15, 0], -5, []],
    ["decimals", [0.5], 0.6, []],
  ])("%s", (_, parts, total, hints) => {
    expect(singleDigitHints(parts, total)).toEqual(hints);
  });

  test("a balance may be mended on either side", () => {
    expect(balanceHints([859, 18], [806, 72])).toEqual(["18→19", "806→805", "72→71"]);
  });

  test("each hint, applied, satisfies the sum", () => {
    const numbers = array(nat(9999), { minLength: 1, maxLength: 6 });
    assert(
      property(numbers, nat(9999), (parts, total) => {
        for (const hint of singleDigitHints(parts, total)) {
          const [from, to] = hint.split("→").map(Number);
          const repaired = [...parts, total].some((number, index, all) => {
            const edited = number === from ? all.with(index, Number(to)) : all;
            return sum(edited.slice(0, -1)) === edited.at(-1);
          });
          expect(repaired).toBe(true);
        }
      }),
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
