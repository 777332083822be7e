import { describe, expect, test } from "vitest";
import { scoreOf } from "./links-of.ts";

describe("titles that quote a report's", () => {
  test.each(["《青石县水利局2024年政府信息公开工…", "《2023年度政府信息公…"])(
    "%s is about one",
    (text) => expect(scoreOf(`<a href="/art/1234567.html">${text}</a>`)).toBeLessThan(0.6),
  );

  test("one that was cut elsewhere names it", () => {
    const text = "青石县水利局2024年政府信息公开工…";
    expect(scoreOf(`<a href="/art/1234567.html">${text}</a>`)).toBeGreaterThanOrEqual(0.6);
  });
});
