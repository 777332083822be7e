import { describe, expect, test } from "vitest";
import { parseHtml } from "../../shared/page/parse-html.ts";
import { scriptFields } from "../../shared/report/metadata/script-fields.ts";
import { kindOf, metadataOf } from "./evidence-of.ts";

const TITLE = "青衡县水利局2019年政府信息公开工作年度报告";

function drawn(detail: string): string {
  return (
    `<html><head><title>${TITLE}-青衡县人民政府</title>` +
    `<script>window._CONFIG = {SID:'755077', TREE:[{"title":"年报"}], DETAIL: ${detail}};</script></head>` +
    `<body><div id="app"></div></body></html>`
  );
}

const JSON_DETAIL = JSON.stringify({
  id: 77,
  title: TITLE,
  created_at: "2020-01-21 09:12:33",
  date: "2020-01-20 00:00:00",
  publisher: "青衡县水利局",
  identifier: "014416330/2020-00736",
  document_number: null,
  content: '<p style="x">一、概述</p>\n<p>公开信息“10”条。</p>',
});

function values(detail: string): Readonly<Record<string, string>> {
  const fields = [...scriptFields(parseHtml(drawn(detail)))];
  return Object.fromEntries(fields.map(([key, { value }]) => [key, value]));
}

describe("the article in a script", () => {
  test("is read by its keys, whatever the quotation marks and escapes", () => {
    expect(values(JSON_DETAIL)).toMatchObject({ title: TITLE, publisher: "青衡县水利局" });
    expect(values(JSON_DETAIL)["content"]).toContain('<p style="x">一、概述</p>\n');
    const object = String.raw`{title:'它叫\'年报\'', content:"<p>\u4e00\x2c\t二<\/p>", n: 3}`;
    expect(values(object)).toEqual({ title: "它叫'年报'", content: "<p>一,\t二</p>" });
  });

  test("is none where no script has one, or it is cut off", () => {
    expect(scriptFields(parseHtml("<script>var DETAIL = 1</script>")).size).toBe(0);
    expect(scriptFields(parseHtml(drawn(`{title:'年`))).size).toBe(0);
  });

  test("gives the dates and numbers, and its page is a report that says where its text is", async () => {
    const html = drawn(JSON_DETAIL);
    expect(await metadataOf({ html })).toMatchObject({
      title: { value: TITLE },
      publishedOn: { value: "2020-01-21", at: "/html/head/script[1]" },
      issuedOn: { value: "2020-01-20" },
      indexNumber: { value: "014416330/2020-00736" },
      documentNumber: null,
      agency: { value: { name: "青衡县水利局" } },
    });
    const { kind, reason } = await kindOf({ html });
    expect([kind, reason]).toEqual([
      "report",
      expect.stringContaining("its text is only in a script that draws it"),
    ]);
  });
});
