import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { withoutInnerHtml } from "../../extension/build/without-inner-html.ts";

const require = createRequire(import.meta.url);
const readabilityFile = join(dirname(require.resolve("@mozilla/readability")), "Readability.js");

function transformed(code: string, id: string): string | null {
  const { transform } = withoutInnerHtml();
  if (typeof transform !== "function") throw new Error("the plugin transforms nothing");
  const result: { readonly code: string } | null = Reflect.apply(transform, undefined, [code, id]);
  return result?.code ?? null;
}

test("a library that has changed stops the build, and other files stay as they are", () => {
  expect(() => transformed("el.innerHTML = text;", readabilityFile)).toThrow(/has changed/u);
  expect(transformed("el.innerHTML = text;", "/ours.ts")).toBeNull();
});

/** Short articles make it try again; an image in a `noscript` makes it unwrap that. */
const pages = [
  `<h1>年报</h1><div class="sidebar"><p>公开</p></div><p>${"总体情况，".repeat(20)}</p>`,
  "<p>无</p>",
  '<article><img class="lazy" data-src="a.jpg"><noscript><img src="a.jpg" alt="图"></noscript>' +
    `${"<p>主动公开，依申请公开，监督保障。</p>".repeat(60)}</article>`,
];

test.each(pages)("Readability finds the same article without it: %s", (html) => {
  const source = transformed(readFileSync(readabilityFile, "utf8"), readabilityFile) ?? "";
  expect(source).not.toMatch(/\.innerHTML = (?!")/u);
  const file = join(temporaryFolder(), "readability.cjs");
  writeFileSync(file, source);
  const Ours: typeof Readability = require(file);
  const found = [Readability, Ours].map((Reader) =>
    new Reader(new JSDOM(html).window.document).parse(),
  );
  expect(found[1]).toEqual(found[0]);
});
