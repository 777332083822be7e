import { describe, expect, test } from "vitest";
import { readCapture } from "../../shared/index.ts";
import { parseHtml } from "../../shared/page/parse-html.ts";
import { scriptFields } from "../../shared/page/script-fields.ts";
import { captureOf } from "../support/capture.ts";
import { kindOf, metadataOf } from "../report/evidence-of.ts";

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
  content:
    '<p style="x">一、概述</p>\n<p>公开信息“10”条，做好依申请公开工作，未收取费用。</p><p>二、问题</p><p>更新不够及时，今后改进。</p>',
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
  });

  test("stands in the page's text, and in a browser's copy of the page but once", async () => {
    const html = drawn(JSON_DETAIL);
    const [reading] = await readCapture(captureOf(html));
    expect(reading).toMatchObject({
      kind: "report",
      sections: [{ role: "overview" }, { role: "problems" }],
    });
    expect(reading?.text).toContain(`${TITLE}\n一、概述\n公开信息“10”条`);
    const shown = html.replace(
      `<div id="app">`,
      `<div id="app"><h1>${TITLE}</h1><div id="zoom"><p>一、概述</p><p>公开信息“10”条，做好依申请公开工作。</p><p>二、问题</p><p>更新不够及时，今后改进。</p></div>`,
    );
    const [copy] = await readCapture(captureOf(shown));
    expect(copy?.text.split("一、概述")).toHaveLength(2);
  });

  test("that is empty leaves a page without a text", async () => {
    const { kind } = await kindOf({ html: drawn(`{title: "", content: ""}`) });
    expect(kind).toBe("unreadable");
  });
});
