import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const extension = new URL("../../extension/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, extension), "utf8");

/** As the build's own test knows them. */
const PERMISSIONS = ["activeTab", "scripting", "storage", "contextMenus", "sidePanel"];

test.each([
  ["en.md", /characters at most\):\n(.+)\n/u, "en"],
  ["zh-CN.md", /个字符）：\n(.+)\n/u, "zh_CN"],
])(
  "%s says what the manifest says, and why each permission is asked for",
  (name, short, locale) => {
    const listing = read(`store/${name}`);
    const description = short.exec(listing)?.[1] ?? "";
    const messages: { readonly description: { readonly message: string } } = JSON.parse(
      read(`public/_locales/${locale}/messages.json`),
    );
    expect(description).toBe(messages.description.message);
    expect(description.length).toBeLessThanOrEqual(132);
    expect(PERMISSIONS.filter((permission) => !listing.includes(`\`${permission}\``))).toEqual([]);
  },
);

test("the privacy page is there in both languages, and runs and fetches nothing", () => {
  const page = read("public/privacy/index.html");
  expect(page.match(/<article lang="[^"]+">/gu)).toEqual([
    '<article lang="zh-CN">',
    '<article lang="en">',
  ]);
  expect(page).not.toMatch(/<script|https?:|style=/u);
});
