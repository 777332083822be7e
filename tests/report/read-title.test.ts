import { describe, expect, test } from "vitest";
import { metadataOf } from "./evidence-of.ts";

const BODY = "<p>一、概述</p><p>2019年，我局公开信息10条，做好依申请公开工作，未收取费用。</p>";

async function titleOf(head: string, body: string): Promise<readonly [unknown, unknown]> {
  const { title } = await metadataOf({
    html: `<html><head>${head}</head><body><div id="zoom">${body}</div></body></html>`,
  });
  return [title?.value ?? null, title?.rule ?? null];
}

const TITLE = "青衡县水利局2019年政府信息公开工作年度报告";

describe("title", () => {
  test("the content's own goes before the page's", async () => {
    const head = `<title>青衡县人民政府</title><meta name="ArticleTitle" content="年报">`;
    expect(await titleOf(head, `<h1>${TITLE}</h1>${BODY}`)).toEqual([TITLE, "title/content"]);
  });

  test("the ArticleTitle tag, in any case and wherever it stands", async () => {
    expect(await titleOf("", `<meta name="articletitle" content="${TITLE}">${BODY}`)).toEqual([
      TITLE,
      "title/meta",
    ]);
  });

  test("a tag that repeats the column is not the article's", async () => {
    const head =
      `<title>${TITLE}_信息公开年报_青衡县人民政府门户网站</title>` +
      `<meta name="ColumnName" content="信息公开年报"><meta name="ArticleTitle" content="信息公开年报">`;
    expect(await titleOf(head, BODY)).toEqual([TITLE, "title/page"]);
  });

  test("the title that a cloaking script puts back goes before the one it hides", async () => {
    const head = `<title>&#20122;&#21338;体育</title><script>if(1){document.title ="${TITLE}"}</script>`;
    expect((await titleOf(head, BODY))[0]).toBe(TITLE);
  });

  test("the two lines of a cover make one title", async () => {
    const cover = "<p>青衡市人民政府</p><p>2024 年政府信息公开工作年度报告</p>";
    expect((await titleOf("", cover + BODY))[0]).toBe(
      "青衡市人民政府2024 年政府信息公开工作年度报告",
    );
  });

  test("a cover whose first line stands elsewhere is whole in the page's title", async () => {
    const line = "<h1>2024年政府信息公开工作年度报告</h1>";
    const site = "青衡市人民政府门户网站";
    const whole = "青衡市水利局2024年政府信息公开工作年度报告";
    expect(await titleOf(`<title>${whole}_${site}</title>`, line + BODY)).toEqual([
      whole,
      "title/page",
    ]);
    const apart = `<title>青衡市人民政府 2024年政府信息公开工作年度报告</title>`;
    expect((await titleOf(apart, line + BODY))[1]).toBe("title/content");
  });

  test("below the headline of a page for several agencies, the title nearest to the text", async () => {
    for (const headline of ["青衡县2019年部门政府信息公开年度报告", "2019年政府信息公开年报"]) {
      const [title] = await titleOf("", `<h1>${headline}</h1><p>${TITLE}</p>${BODY}`);
      expect(title).toBe(TITLE);
    }
    const file = `<p>附件：${TITLE}</p>`;
    const [title] = await titleOf("", `<h1>2019年政府信息公开年报</h1>${file}${BODY}`);
    expect(title).toBe("2019年政府信息公开年报");
  });

  test("a cover whose first line was taken off in the same element is mended from there", async () => {
    const { title } = await metadataOf({
      html:
        `<html><head><title>青衡县人民政府</title></head><body><h1>青衡县水利局<br>2024年政府信息公开工作年度报告</h1>` +
        `<div id="zoom"><p>根据《条例》，编制本报告。</p>${BODY}${BODY.repeat(3)}</div></body></html>`,
    });
    expect(title).toMatchObject({
      value: "青衡县水利局2024年政府信息公开工作年度报告",
      rule: "title/content",
    });
  });

  test("a line break of the headline in the head is none of its words", async () => {
    const head = `<meta name="ArticleTitle" content="青衡县水利局<br/>2019年信息公开工作情况">`;
    expect((await titleOf(head, BODY))[0]).toBe("青衡县水利局2019年信息公开工作情况");
  });

  test("a form's own headline goes before the title of the report it is a form of", async () => {
    for (const line of [
      "××（单位名称）2021年政府信息公开工作年度报告",
      "2021年政府信息公开工作年度报告",
    ]) {
      const headline = "政府信息公开工作年度报告格式";
      const head = `<title>${headline}_青衡县人民政府</title>`;
      expect((await titleOf(head, `<h1>${headline}</h1><p>${line}</p>${BODY}`))[0]).toBe(headline);
    }
    const column = `<title>信息公开年报_青衡县人民政府</title>`;
    const line = "2021年政府信息公开工作年度报告";
    expect((await titleOf(column, `<h1>信息公开年报</h1><p>${line}</p>${BODY}`))[0]).toBe(line);
  });

  test("below links to all the reports of a page, the title nearest to the text", async () => {
    const years = [2020, 2019, 2018];
    const links = years.map(
      (year) => `<p><a href="#${year}">${TITLE.replace("2019", `${year}`)}</a></p>`,
    );
    const [title] = await titleOf("", `${links.join("")}<p>${TITLE}</p><p>现予公布。</p>${BODY}`);
    expect(title).toBe(TITLE);
  });

  test("the name of the site above a whole title is no part of it", async () => {
    expect((await titleOf("", `<p>青衡县人民政府</p><p>${TITLE}</p>${BODY}`))[0]).toBe(TITLE);
  });

  test("a text that begins with its first section has none", async () => {
    const { title } = await metadataOf({
      text: "一、总体情况\n2020年公开3条。\n二、其他事项\n无。",
    });
    expect(title).toBeNull();
  });

  test("a list of reports has none of their titles", async () => {
    const items = [2017, 2018, 2019].map(
      (year) => `<li><a href="${year}.html">青衡县${year}年政府信息公开工作年度报告</a></li>`,
    );
    const [title] = await titleOf("<title>信息公开年报</title>", `<ul>${items.join("")}</ul>`);
    expect(title).toBe("信息公开年报");
  });
});
