import { describe, expect, test } from "vitest";
import { parseHtml } from "../../../shared/page/parse-html.ts";
import { textOf } from "../../../shared/page/walk.ts";
import { CLASSES } from "./infections/classes.ts";
import { judge } from "./judge.ts";
import { withoutMarks } from "./marks.ts";
import { controlPage, infectedPage, type TestPage } from "./pages/generate.ts";
import type { Pack } from "./pack.ts";
import { packs } from "./packs.ts";
import { type Truth, UNCOUNTED } from "./read-truth.ts";

/** As many as let each class stand alone once. */
const indexes = Array.from({ length: 35 }, (_, index) => index);

const countable = (text: string): string =>
  Array.from(text)
    .filter((character) => !UNCOUNTED.test(character))
    .join("");

function textOfTruth(truth: Truth, authors: readonly string[]): string {
  return truth.characters
    .filter(({ author }) => authors.includes(author))
    .map(({ character }) => character)
    .join("");
}

describe.each(Object.values(packs))("the $name pack", (pack) => {
  const pages: readonly TestPage[] = indexes.map((index) => infectedPage(pack, index));
  const controls = indexes.slice(0, 20).map((index) => controlPage(pack, index));

  test("the truth has every character that the page shows, and no other", () => {
    for (const { page, shown } of [...pages, ...controls])
      expect(textOfTruth(shown, ["genuine", "injected", "gloss", "chrome"])).toBe(
        countable(textOf(parseHtml(withoutMarks(page.marked)))),
      );
  });

  test("a perfect text has no fault on any page", () => {
    for (const { meant, shown, name } of pages) {
      const { verdict } = judge(meant, shown, textOfTruth(meant, ["genuine", "slot"]), []);
      expect({ name, ...verdict }).toMatchObject({
        name,
        lost: 0,
        leaked: 0,
        glossesLeft: 0,
        invented: 0,
        located: verdict.slots,
      });
    }
  });

  test("the untouched text of an infected page leaks all that was injected", () => {
    for (const { meant, shown } of pages.slice(0, 10)) {
      const text = textOfTruth(meant, ["genuine", "injected", "chrome"]);
      const { injected, leaked, lost } = judge(meant, shown, text, []).verdict;
      expect({ lost, leaked }).toEqual({ lost: 0, leaked: injected });
    }
  });

  test("every class stands alone on some page and changes it", () => {
    const alone = new Set(pages.flatMap(({ classes }) => (classes.length === 1 ? classes : [])));
    expect([...alone].toSorted()).toEqual([...CLASSES].toSorted());
  });

  test("a page comes out the same each time", () => {
    expect(JSON.stringify(infectedPage(pack, 7))).toBe(JSON.stringify(pages[7]));
  });

  test("clean pages have nothing injected and no slots", () => {
    for (const { shown } of controls) {
      expect(textOfTruth(shown, ["injected", "gloss"])).toBe("");
      expect(shown.slots).toEqual([]);
    }
  });
});

/** Every brand, advertisement, layout, agency and longer sentence of a pack. */
function contentsOf(pack: Pack): readonly string[] {
  const { brands, spam, dialects, agencies, sentences } = pack;
  const written = [...Object.values(spam), ...Object.values(sentences)].flat(2);
  return [
    ...Object.values(brands).flat(),
    ...dialects.map(({ name }) => name),
    ...agencies.map(({ name }) => name),
    ...written.flatMap((line) => (typeof line === "string" && line.length > 9 ? [line] : [])),
  ];
}

test("the packs share no brand, advertisement, layout, agency or sentence", () => {
  const contents = Object.values(packs).flatMap((pack) => [...new Set(contentsOf(pack))]);
  const shared = contents.filter((line, index) => contents.indexOf(line) < index);
  expect(shared).toEqual([]);
});
