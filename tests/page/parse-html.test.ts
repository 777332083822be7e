import type { AnyNode } from "domhandler";
import { describe, expect, test } from "vitest";
import { findRestOfPage } from "../../shared/cleaning/flags/rest-of-page.ts";
import { restOf } from "../../shared/page/bounded-parser.ts";
import { parseHtml } from "../../shared/page/parse-html.ts";
import { elementsOf, textOf } from "../../shared/page/walk.ts";
import { ancestorsOf } from "../../shared/page/ancestors.ts";

const depthsOf = (html: string): readonly number[] =>
  elementsOf(parseHtml(html)).map((element) => ancestorsOf(element).length);

const wordsOf = (node: AnyNode): string => textOf(node).replace(/\s+/gu, " ").trim();

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

describe("a page with more elements than are looked at", () => {
  const MOST = 40;
  const soup = "<b>".repeat(MOST);
  const read = (html: string): { readonly rest: string | null; readonly words: string } => {
    const document = parseHtml(html, MOST);
    const rest = restOf(document);
    return { rest: rest === null ? null : wordsOf(rest), words: wordsOf(document) };
  };

  test("keeps all its words, in their order, in one last paragraph", () => {
    const { rest, words } = read(
      `<div id="zoom"><p>公开</p>${soup}<p>申请<b>三</b>件</p>办结&amp;答复</div>`,
    );
    expect(rest).toBe("申请三件 办结&答复");
    expect(words).toMatch(/^公开.*申请三件/u);
  });

  test("keeps numbers of two cells apart", () => {
    const { rest } = read(`${soup}<table><tr><td>3<td>0</tr></table>5<br>6`);
    expect(rest?.split(" ")).toEqual(["3", "0", "5", "6"]);
  });

  test("takes no code for words", () => {
    const { rest } = read(
      `${soup}<p>甲<script>if (a<b) "<p>乙"</script>丙<style>p{}</style>丁<title>戊</title>己<!-- 庚 --><textarea><p>辛</textarea>`,
    );
    expect(rest?.replaceAll(" ", "")).toBe("甲丙丁戊己<p>辛");
  });

  test("is parted between two tags, never inside a script", () => {
    const scripts = `<script>"公开"</script>`.repeat(3 * MOST);
    expect(read(`<body>甲${scripts}乙`)).toEqual({ rest: "乙", words: "甲 乙" });
  });

  test.each([
    ["a table", "<div><table><tr><td>", "<i></i>"],
    ["a template", "<div><template><div>", "<i></i>"],
    ["options", "<div><select>", "<option>"],
  ])("puts the rest behind %s that is open", (_, open, piece) => {
    const document = parseHtml(`<body>${open}${piece.repeat(MOST)}<p>公开`, MOST);
    expect(wordsOf(document)).toBe("公开");
    expect(
      elementsOf(document).map(({ name, children }) => [name, children.at(-1)]),
    ).toContainEqual(["div", restOf(document)]);
  });

  test("shows it in the body where only the head was begun", () => {
    const { words } = read(
      `<head>${'<meta name="a">'.repeat(MOST)}<title>年报</title><body><p>公开`,
    );
    expect(words).toContain("公开");
  });

  test("leaves other pages alone", () => {
    expect(read("<p>公开".repeat(MOST / 2)).rest).toBeNull();
  });

  test("opens no tags anew without end", () => {
    const fonts = Array.from({ length: 200 }, (_, i) => `<font color=#${i}>`).join("");
    const document = parseHtml(`<p>${fonts}${"<p>公".repeat(500)}`, 1_000);
    expect(elementsOf(document).length).toBeLessThan(1_300);
    expect(textOf(document).replaceAll(" ", "")).toBe("公".repeat(500));
  });

  test("says so", () => {
    expect(findRestOfPage(parseHtml(`${soup}<p>公开`, MOST))).toMatchObject([
      { rule: "markup/without-end", text: "公开" },
    ]);
    expect(findRestOfPage(parseHtml("<p>公开", MOST))).toEqual([]);
  });
});
