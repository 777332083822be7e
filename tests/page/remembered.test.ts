import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remembered } from "../../shared/page/remembered.ts";

describe("remembered", () => {
  test("gives what the function gives, whatever was asked before and however little is kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3 })),
        fc.integer({ min: 1, max: 4 }),
        (texts, most) => {
          const known = remembered((text) => text.split("").toReversed().join(""), most);
          for (const text of texts) expect(known(text)).toBe(text.split("").toReversed().join(""));
        },
      ),
    );
  });

  test("asks once for a text that comes again", () => {
    const asked: string[] = [];
    const known = remembered((text) => {
      asked.push(text);
      return null;
    }, 10);
    known("首页");
    known("首页");
    expect(asked).toEqual(["首页"]);
  });

  test("keeps no more texts than it may, and none that is a whole paragraph", () => {
    const asked: string[] = [];
    const known = remembered((text) => asked.push(text), 2);
    for (const text of ["一", "二", "三", "一"]) known(text);
    expect(asked).toEqual(["一", "二", "三", "一"]);
    const paragraph = "公开".repeat(300);
    known(paragraph);
    known(paragraph);
    expect(asked.filter((text) => text === paragraph)).toHaveLength(2);
  });
});
