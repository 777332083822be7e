import { describe, expect, test } from "vitest";
import { parseHtml } from "../../shared/page/parse-html.ts";
import { elementsOf, textOf } from "../../shared/page/walk.ts";
import { ancestorsOf } from "../../shared/page/ancestors.ts";

const depthsOf = (html: string): readonly number[] =>
  elementsOf(parseHtml(html)).map((element) => ancestorsOf(element).length);

describe("a tree as deep as Chromium makes it", () => {
  test.each([
    ["divisions", "<div>", "</div>"],
    ["lists", "<ul><li>", "</li></ul>"],
    ["layout tables", "<table><tr><td>", "</td></tr></table>"],
    ["formatting", "<b><p>", "</b>"],
  ])("%s", (_, open, close) => {
    const html = `${`${open}公`.repeat(2_000)}${`开${close}`.repeat(2_000)}`;
    expect(Math.max(...depthsOf(html))).toBeLessThan(520);
    expect(
      Array.from(textOf(parseHtml(html)))
        .toSorted()
        .join(""),
    ).toBe("公".repeat(2_000) + "开".repeat(2_000));
  });

  test("what is beyond stands beside the deepest element", () => {
    const depths = depthsOf("<div>".repeat(600));
    expect(depths.filter((depth) => depth === Math.max(...depths)).length).toBeGreaterThan(80);
  });
});
