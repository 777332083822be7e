import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scriptTitles } from "../../../shared/page/cloaking/script-titles.ts";
import { parseHtml } from "../../../shared/page/parse-html.ts";
import { anyText } from "../../cases/any-text.ts";

const TITLE = "松台市商务局";

function titlesOf(...scripts: readonly string[]): readonly string[] {
  const markup = scripts.map((script) => `<script>${script}</script>`).join("");
  return scriptTitles(parseHtml(markup)).map(({ text }) => text);
}

const hex = (text: string): string =>
  Array.from(text, (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");
const units = (text: string): string =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

describe("the title that a script sets", () => {
  test.each([
    ["plainly", `document.title = "${TITLE}"`],
    ["in single quotes, with a semicolon", `document.title='${TITLE}';`],
    ["by index", `window["document"]["title"]="${TITLE}"`],
    ["in escapes", `window["${hex("document")}"]["${hex("title")}"]="${units(TITLE)}"`],
    ["in character codes", `document.title=String.fromCharCode(26494, 0x53f0)+"市商务局"`],
    ["by index, in codes", `document["title"]=String["fromCharCode"](26494,21488)+'市商务局'`],
    ["percent-encoded", `document.title=decodeURIComponent("${encodeURIComponent(TITLE)}")`],
    ["in old percent units", `document.title=unescape("${units(TITLE).replaceAll("\\", "%")}")`],
    ["as markup", `document.write("<title>${TITLE}</title>")`],
    [
      "after a comment and a pattern with quotes",
      `// it's\nvar r=/["']/;document.title="${TITLE}"`,
    ],
  ])("%s", (_, script) => {
    expect(titlesOf(script)).toEqual([TITLE]);
  });

  test("is not read where it would have to be run, compared or is too short", () => {
    expect(
      titlesOf(
        `document.title = name + "${TITLE}"`,
        `document.title = atob("5p2+5Y+w")`,
        `if (document.title == "${TITLE}") go()`,
        `document.title = ""`,
        `// document.title = "${TITLE}"`,
        `eval(function(p,a,c,k,e,r){return p}('0.1="2"',3,3,'document|title|x'.split('|'),0,{}))`,
      ),
    ).toEqual([]);
  });

  test("says whether the script asks who is reading", () => {
    const cloaked = `if(navigator.userAgent.indexOf("baidu")==-1){document.title="${TITLE}"}`;
    const plain = `document.title="${TITLE}二"`;
    const page = parseHtml(`<script>${cloaked}</script><script>${plain}</script>`);
    expect(scriptTitles(page).map(({ isCloaking }) => isCloaking)).toEqual([true, false]);
  });

  test("any text survives being escaped", () => {
    const text = anyText({ minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(text, (title) => {
        fc.pre(title.trim() === title && title.length >= 4);
        const escaped = Array.from({ length: title.length }, (_, i) => units(title.charAt(i))).join(
          "",
        );
        expect(titlesOf(`document.title="${escaped}"`)).toEqual([title]);
      }),
    );
  });
});

test.each(["(/[", '"\\', "document.title=", "/*", "`", 'document.title="aaaa"+', "\\x"])(
  "a long run of %s is read to its end",
  (bait) => {
    expect(titlesOf(`title ${bait.repeat(100_000 / bait.length)}`)).toBeInstanceOf(Array);
  },
);
