import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../extension/", import.meta.url);
const english = messagesIn("en");
const chinese = messagesIn("zh_CN");

function messagesIn(locale: string): Readonly<Record<string, { readonly message: string }>> {
  return JSON.parse(
    readFileSync(new URL(`public/_locales/${locale}/messages.json`, folder), "utf8"),
  );
}

function placesIn(entry: { readonly message: string } | undefined): readonly string[] {
  return (entry?.message.match(/\$\d/gu) ?? []).toSorted();
}

test("both languages have the same messages, with the same places to fill", () => {
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
  for (const [key, entry] of Object.entries(english)) {
    expect([key, placesIn(chinese[key])]).toEqual([key, placesIn(entry)]);
  }
});

test("message names are such as Chrome accepts, and none is empty", () => {
  for (const [key, entry] of Object.entries({ ...english, ...chinese })) {
    expect(key).toMatch(/^[A-Za-z0-9_@]+$/u);
    expect(entry.message.trim()).not.toBe("");
  }
});

test("no message is left over", () => {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /^(?![.]).*\.(?:tsx?|html)$/u.test(path))
    .map((path) => readFileSync(new URL(path, folder), "utf8"))
    .join("\n");
  const families =
    /^(?:kind|lookalike|standing|removal|refused|step|form|attachment|badge|recognised)_/u;
  const unused = Object.keys(english).filter(
    (key) => !families.test(key) && !sources.includes(`"${key}"`) && !sources.includes(`_${key}_`),
  );
  expect(unused).toEqual([]);
});
