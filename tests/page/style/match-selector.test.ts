import { is } from "css-select";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHtml } from "../../../shared/page/parse-html.ts";
import { ElementFacts, matches } from "../../../shared/page/style/match-selector.ts";
import { parseSelectorList } from "../../../shared/page/style/selector.ts";
import { elementsOf } from "../../../shared/page/walk.ts";

const name = fc.constantFrom("div", "p", "b", "*");
const part = fc.oneof(
  fc.constantFrom(".a", ".b", "#c", "[d]", "[d=e]", "[d^=e]", "[d~=f]", "[d$=f]", "[d*=' ']"),
  fc.constantFrom(":first-child", ":last-child", ":nth-child(2n+1)", ":nth-child(-n+2)"),
  fc.constantFrom(":nth-last-child(2)", ":not(.a)", ":not(.a .b, p)", ":is(.a > .b, b)"),
);
const compound = fc
  .tuple(name, fc.array(part, { maxLength: 2 }))
  .map(([tag, parts]) => tag + parts.join(""));
const selector = fc
  .tuple(
    compound,
    fc.array(fc.tuple(fc.constantFrom(" ", " > ", " + ", " ~ "), compound), { maxLength: 4 }),
  )
  .map(([first, rest]) => first + rest.flat().join(""));

const attributes = fc.constantFrom("", " class=a", " class='b a'", " id=c", " d=e", " d='e f'");
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc
    .tuple(
      fc.constantFrom("div", "b"),
      attributes,
      fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constant<string[]>([]),
        fc.array(tie("markup"), { maxLength: 3 }),
      ),
    )
    .map(([tag, given, inner]) => `<${tag}${given}>x${inner.join("x")}</${tag}>`),
}));

test("a selector matches what css-select says it matches", () => {
  fc.assert(
    fc.property(selector, fc.array(markup, { maxLength: 4 }), (source, bodies) => {
      const document = parseHtml(`<!DOCTYPE html><body>${bodies.join("")}</body>`);
      const facts = new ElementFacts((own) => own, 1_000_000);
      const [parsed] = parseSelectorList(source, (own) => own);
      if (parsed === undefined) throw new Error(`not read: ${source}`);
      for (const element of elementsOf(document))
        expect(matches(element, parsed, facts)).toBe(is(element, source));
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["a", 1],
  [".a", 256],
  ["#a", 65_536],
  ["a.b#c[d]:first-child", 65_536 + 3 * 256 + 1],
  [":is(a, #b)", 65_536],
  [":not(.a)", 256],
  [":where(#a)", 0],
])("%s weighs %i", (source, weight) => {
  expect(parseSelectorList(source, (own) => own)[0]?.specificity).toBe(weight);
});
