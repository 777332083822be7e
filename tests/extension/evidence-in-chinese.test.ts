import { expect, test } from "vitest";
import { evidenceInChinese } from "../../extension/reading/evidence-in-chinese.ts";
import { FOUND_BY } from "../../extension/reading/found-words.ts";
import { sourceFiles } from "../checks/source-files.ts";

const cleaning = sourceFiles("shared/cleaning", () => true);
const damage = sourceFiles("shared/han", (path) => path.startsWith("damage"));

/** The texts of a pattern's group `text` in code, something in the place of each value in them. */
function written(files: readonly string[], pattern: RegExp): readonly string[] {
  return files
    .flatMap((code) => Array.from(code.matchAll(pattern), ({ groups }) => groups?.["text"] ?? ""))
    .map((text) => text.replaceAll(/\$\{[^}]*\}/gu, "甲").replaceAll("“甲”", "“甲乙”"))
    .filter((text) => /[a-z]{2}/u.test(text));
}

const LITERAL = '(?:"(?<text>[^"\\n]+)"|`(?<text>[^`\\n]+)`)';

test("every phrase that the rules give as evidence has its Chinese (extension/reading)", () => {
  const evidence = [
    ...written(
      [...cleaning, ...damage],
      new RegExp(`\\b(?:why|evidence)(?::| =) ${LITERAL}`, "gu"),
    ),
    ...written(cleaning, new RegExp(`\\bcutAll\\([^"]+"[^"]+", ${LITERAL}`, "gu")),
    ...written(cleaning, new RegExp(`\\b(?:name|invitation)\\(${LITERAL}`, "gu")),
    ...written(cleaning, new RegExp(`\\bdoes: ${LITERAL}`, "gu")).map((does) => `code: ${does}`),
    ...written(
      sourceFiles("shared/cleaning/vocabulary", () => true),
      new RegExp(`\\bname: ${LITERAL}`, "gu"),
    ).map((name) => `${name}: 甲`),
  ];
  expect(evidence.length).toBeGreaterThan(120);
  expect(evidence.filter((text) => evidenceInChinese(text) === null)).toEqual([]);
});

test("every rule that finds a value has its Chinese (extension/reading/found-words.ts)", () => {
  const rules = sourceFiles("shared/report", () => true).flatMap((code) =>
    Array.from(
      code.matchAll(
        /"((?:agency|document-number|index-number|issued|published|site-code|site-name|title|year)\/[a-z-]+)"/gu,
      ),
      ([, rule = ""]) => rule,
    ),
  );
  expect([...new Set(rules)].toSorted()).toEqual(Object.keys(FOUND_BY));
});

test.each([
  [
    "“澜庭”: stands for an agency in “_0年政府信息公开”, for 政务 in “_公开重点” (+6.5), 100 % of it is in no dictionary (+1.5), 政务公开 and 关于 nowhere on the page (+0.7); 8.7 of 4.5 needed",
    "“澜庭”：占位：机构名，见“_0年政府信息公开”，“政务”，见“_公开重点” (+6.5)，100% 不见于词典 (+1.5)，全页没有“政务公开、关于” (+0.7)；合计 8.7，达到 4.5 即认定",
  ],
  [
    "“清河门户网” ends as a site does, has a title's separator in it, and stands 3 times as issuer, signature",
    "“清河门户网” 结尾像网站名，含有标题分隔符，共出现 3 次，用作：发文机关，落款",
  ],
  [
    '<div> is not shown to a reader: style="display:none"',
    '读者看不到 <div>：style="display:none"',
  ],
  [
    "brand “author of ends as a site does”; it exclaims",
    "品牌“author of ends as a site does”；有感叹号",
  ],
  ["read from the next byte on, they say 信息", "从下一字节起解读，原文为信息"],
  [
    "the archive kept the page up to here only, as it says: WARC-Truncated: length",
    "存档只保留到此处，依据：WARC-Truncated: length",
  ],
  [
    "the archive kept the page up to here only, as it says: Content-Length: 4000, of which 200 came",
    "存档只保留到此处，依据：Content-Length: 4000（只有 200）",
  ],
  [
    "the archive kept the page up to here only, as it says: Transfer-Encoding: chunked, without its last chunk",
    "存档只保留到此处，依据：Transfer-Encoding: chunked（缺最后一块）",
  ],
  ["somebody told us so", null],
])("%s", (evidence, chinese) => {
  expect(evidenceInChinese(evidence)).toBe(chinese);
});
