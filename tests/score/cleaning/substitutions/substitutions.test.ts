import { describe, expect, test } from "vitest";
import { GENUINE_NAMES } from "../../../score/development/substitutions/genuine-names.ts";
import { PIECES } from "../../../score/development/substitutions/tokens.ts";
import { withoutMarks } from "../marks.ts";
import { brandCase, controlCase, identityCase, ofHalf } from "./cases.ts";
import { FORMS, pasteName, REACHES } from "./paste-name.ts";
import { genuine } from "../marks.ts";

const indexes = Array.from({ length: 12 }, (_, index) => index);

test("each piece of a name belongs to one half", () => {
  for (const pieces of Object.values(PIECES)) {
    const [tuned, reserve] = [ofHalf(pieces, "tuned"), ofHalf(pieces, "reserve")];
    expect([...tuned, ...reserve].toSorted()).toEqual([...pieces].toSorted());
  }
});

describe.each(["tuned", "reserve"] as const)("%s", (half) => {
  test.each([brandCase, identityCase])(
    "pages are the same each time, and say what was pasted",
    (make) => {
      const cases = indexes.map((index) => make(half, index));
      const again = indexes.map((index) => make(half, index));
      expect(JSON.stringify(again)).toBe(JSON.stringify(cases));
      expect(cases.filter(({ page }) => page.shown.slots.length > 0).length).toBeGreaterThan(8);
    },
  );

  test("a control has nothing of an attacker's", () => {
    for (const index of indexes) {
      const { meant } = controlCase(half, index, GENUINE_NAMES).page;
      expect(
        meant.characters.every(({ author }) => author === "genuine" || author === "chrome"),
      ).toBe(true);
    }
  });
});

describe("a name is pasted", () => {
  const page = `<title>甲县年报</title><p>${genuine("甲县与甲县的甲县")}</p>`;
  const paste = (reach: string, form: string): string =>
    withoutMarks(
      pasteName(page, {
        original: "甲县",
        nameAt: (place) => `X${place}`,
        form: FORMS[form] ?? String,
        reach: REACHES[reach] ?? { isHit: () => false, isInHead: false },
      }),
    );

  test.each([
    ["everywhere", "plain", "<title>X0年报</title><p>X0与X1的X2</p>"],
    ["text only", "plain", "<title>甲县年报</title><p>X0与X1的X2</p>"],
    ["once", "bold", "<title>甲县年报</title><p>甲县与<strong>X1</strong>的甲县</p>"],
    [
      "every second",
      "in two elements",
      "<title>X0年报</title><p><b>X</b><font>0</font>与甲县的<b>X</b><font>2</font></p>",
    ],
  ])("%s, %s", (reach, form, expected) => expect(paste(reach, form)).toBe(expected));
});
