import fc from "fast-check";
import { expect, test } from "vitest";
import { openPage } from "../../../shared/page/open-page.ts";
import { parseSheet } from "../../../shared/page/style/parse-sheet.ts";
import { findHidden } from "../../../shared/page/visibility.ts";
import { captureOf } from "../../support/capture.ts";

const scrap = fc.constantFrom(
  ..."{ } ( ) [ ] ; : , . # * > + ~ & \" ' \\ @ ! % -".split(" "),
  "a",
  "p",
  "display:none",
  "not(",
  ":is(",
  "nth-child(2n+1)",
  "@media",
  "/*",
  "*/",
  "url(",
  "<!--",
  "\ufffd",
  "opacity:0",
  "1e9999px",
);

test("no sheet throws", () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
      const style = scraps.join("");
      const html = `<!DOCTYPE html><style>${style}</style><p class=a style="${style.replaceAll('"', "")}">a<b>b</b></p>`;
      expect(findHidden(openPage(captureOf(html))).size).toBeLessThanOrEqual(6);
    }),
    { numRuns: 200 },
  );
});

// What they cost at ten megabytes is measured by the bench.
test.each([
  ["open braces", "a{".repeat(30_000), 0],
  ["open brackets", "a:not(".repeat(20_000), 0],
  ["one endless selector", `${"a ".repeat(50_000)}{display:none}`, 0],
  ["one endless value", `a{background:${"url(a) ".repeat(20_000)}}`, 1],
  ["nested rules", "a{display:none;".repeat(10_000), 31],
  ["empty rules", `${"a{}".repeat(40_000)}b{display:none}`, 1],
])("%s are read to their end", (_, css, rules) => {
  expect(parseSheet(css)).toHaveLength(rules);
});

test("many rules over many elements are matched each with each", () => {
  const rules = Array.from({ length: 1000 }, (_, i) => `div p ~ p .c${i % 50}{display:none}`);
  const style = `${rules.join("")}* * * * * * * * em{display:none}`;
  const body =
    "<div><p></p>".repeat(200) + '<p><i class="c1 c2 c3"><em>a</em></i></p>'.repeat(1000);
  const page = openPage(captureOf(`<!DOCTYPE html><style>${style}</style>${body}`));
  expect(findHidden(page).size).toBeGreaterThan(500);
});
