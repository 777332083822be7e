import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBegin, startKey } from "../../shared/places/name-index.ts";
import { anyText } from "../cases/any-text.ts";

test("a place where a name begins is never passed over", () => {
  fc.assert(
    fc.property(fc.array(anyText({ minLength: 2, maxLength: 4 })), (names) => {
      const isStart = mayBegin(names.map((name) => startKey(name, 0)));
      for (const name of names) expect(isStart(startKey(`在${name}内`, 1))).toBe(true);
    }),
  );
});

test("hardly any place of a text is taken for the beginning of one that has none", () => {
  const isStart = mayBegin([startKey("清河", 0), startKey("临河", 0)]);
  const text = "本年度报告由清河县人民政府办公室依照规定编制";
  const starts = Array.from(text, (_, i) => i).filter((i) => isStart(startKey(text, i)));
  expect(starts).toContain(text.indexOf("清河"));
  expect(starts.length).toBeLessThan(4);
});
