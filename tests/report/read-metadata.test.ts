import { describe, expect, test } from "vitest";
import { metadataOf } from "./evidence-of.ts";

const TITLE = "青衡县水利局2019年政府信息公开工作年度报告";
const BODY = "<p>一、概述</p><p>2019年，我局公开信息10条，做好依申请公开工作，未收取费用。</p>";

function pageWith(head: string, above: string, below = ""): string {
  return (
    `<html><head>${head}</head><body>${above}<h1>${TITLE}</h1>` +
    `<div id="zoom">${BODY}${below}</div></body></html>`
  );
}

async function issued(html: string): Promise<unknown> {
  return (await metadataOf({ html })).issuedOn;
}

describe("publication and issue", () => {
  test("the line above the text goes before the tag, the tag before the address", async () => {
    const url = "http://www.qingheng-county.gov.cn/gknb/202001/t20200123_77.html";
    const tag = `<meta name="PubDate" content="2020-01-22 10:00">`;
    const line = "<p>发布时间：2020-01-21 来源：青衡县水利局 字体：[大 中 小]</p>";
    const found = async (head: string, above: string): Promise<unknown> =>
      (await metadataOf({ html: pageWith(head, above), url })).publishedOn;
    expect(await found(tag, line)).toMatchObject({ value: "2020-01-21", rule: "published/line" });
    expect(await found(tag, "")).toMatchObject({ value: "2020-01-22", rule: "published/meta" });
    expect(await found("", "")).toMatchObject({
      value: "2020-01-23",
      rule: "published/address",
      at: null,
    });
  });

  test("the time a page was generated is no publication", async () => {
    const head =
      `<meta name="PubDate" content="2020-09-26 03:45:39">` +
      `<meta name="others" content="页面生成时间 2020-09-26 03:45:39">`;
    expect((await metadataOf({ html: pageWith(head, "") })).publishedOn).toBeNull();
  });

  test("a date that opens a line of labels is the publication's; one behind another word is not", async () => {
    const opening = pageWith("", "<p>2020/01/21 09:31 来源：青衡县水利局 点击数：[]</p>");
    expect((await metadataOf({ html: opening })).publishedOn?.value).toBe("2020-01-21");
    const form = pageWith("", "", "<p>填报人：周某 填报日期：2020年1月18日</p>");
    expect((await metadataOf({ html: form })).publishedOn).toBeNull();
  });

  test.each([
    ["青衡县水利局　2020-01-21 09:12", "2020-01-21"],
    ["2020-01-21 青衡县水利局", "2020-01-21"],
    ["（2020-01-21）", "2020-01-21"],
    ["2020年01月21日 09:12", "2020-01-21"],
    // Of the report, not of the page.
    ["2020年1月21日", undefined],
    ["2020-01-21 2020-01-22", undefined],
  ])("a line that is a day and at most an agency: %s", async (line, day) => {
    for (const place of [`</h1><p>${line}</p>`, `</h1><div class="info">${line}</div>`]) {
      const html = pageWith("", "").replace("</h1>", place);
      expect((await metadataOf({ html })).publishedOn?.value).toBe(day);
    }
  });

  test("a label may have white space for its colon, unless it is a word of every day", async () => {
    const lines =
      "<p>成文日期 2020-01-18</p><p>发布日期　2020-01-19</p><p>索引号 014416330/2020-00736</p>";
    expect(await metadataOf({ html: pageWith("", lines) })).toMatchObject({
      issuedOn: { value: "2020-01-18" },
      publishedOn: { value: "2020-01-19" },
      indexNumber: { value: "014416330/2020-00736" },
    });
    const spoken = pageWith("", "<p>时间 过得很快，2020-01-18已到。</p>");
    expect((await metadataOf({ html: spoken })).publishedOn).toBeNull();
  });

  test("a day alone is no publication where the page is no report's", async () => {
    const html = pageWith("", "<p>2020-01-21</p>").replace(TITLE, "校园动态与通知公告");
    expect((await metadataOf({ html })).publishedOn).toBeNull();
  });

  test("several lines that are days are the entries of a list", async () => {
    const below = "<ul><li>2020-01-21</li><li>2019-01-20</li></ul>";
    const html = pageWith("", below).replaceAll("li>", "p>");
    expect((await metadataOf({ html })).publishedOn).toBeNull();
  });

  test("the issue date is the signature's, else the cover's, else the box's", async () => {
    const box =
      "<table><tr><td>成文日期</td><td>2020-01-18</td><td>索引号</td><td>014416330/2020-00736</td></tr></table>";
    const cover = pageWith("", box).replace(`id="zoom">`, `id="zoom"><p>（2020年1月17日）</p>`);
    const signed = cover.replace("</div>", "<p>青衡县水利局</p><p>二〇二〇年一月二十日</p></div>");
    expect(await issued(signed)).toMatchObject({ value: "2020-01-20", rule: "issued/signature" });
    expect(await issued(cover)).toMatchObject({ value: "2020-01-17", rule: "issued/cover" });
    expect(await issued(pageWith("", box))).toMatchObject({
      value: "2020-01-18",
      rule: "issued/box",
    });
  });

  test("an impossible date is none", async () => {
    const html = pageWith(
      `<meta name="PubDate" content="2020-02-30">`,
      "<p>发布时间：2020-13-01</p>",
    );
    expect((await metadataOf({ html })).publishedOn).toBeNull();
  });
});

describe("numbers and names of the site", () => {
  test("are read from the box, cell by cell", async () => {
    const box =
      "<table><tr><td>索 引 号：</td><td>11370900004341590P/2020-00150</td><td>文　号：</td><td>青水发〔2020〕6号</td></tr>" +
      "<tr><td>发布机构：</td><td>青衡县水利局</td><td>有效性：</td><td>有效</td></tr></table>";
    expect(await metadataOf({ html: pageWith("", box) })).toMatchObject({
      indexNumber: { value: "11370900004341590P/2020-00150", rule: "index-number/box" },
      documentNumber: { value: "青水发〔2020〕6号", rule: "document-number/box" },
    });
  });

  test("empty places of the box give nothing, and numbers in the text are other documents'", async () => {
    const box = "<table><tr><td>索引号：</td><td>发文字号：</td><td>〔〕号</td></tr></table>";
    const below = "<p>根据县政办发〔2019〕9号文件要求，公开信息。</p>";
    const metadata = await metadataOf({ html: pageWith("", box, below) });
    expect([metadata.indexNumber, metadata.documentNumber]).toEqual([null, null]);
  });

  test("the site's code is the tag's or the footer's", async () => {
    const tag = await metadataOf({
      html: pageWith(`<meta name="SiteIDCode" content="bm01000001 ">`, ""),
    });
    expect(tag.siteCode).toMatchObject({ value: "bm01000001", rule: "site-code/meta" });
    const foot = pageWith("", "").replace(
      "</body>",
      "<p>主办：青衡县人民政府办公室 政府网站标识码：9901240001</p></body>",
    );
    expect((await metadataOf({ html: foot })).siteCode).toMatchObject({
      value: "9901240001",
      rule: "site-code/footer",
    });
    const wrong = await metadataOf({
      html: pageWith(`<meta name="SiteIDCode" content="12345">`, ""),
    });
    expect(wrong.siteCode).toBeNull();
  });

  test("a brand that the cleaning took out of the text is out of the tags too", async () => {
    const brand = "Zyobet体育";
    const html = pageWith(`<meta name="SiteName" content="${brand}网站">`, "").replace(
      "我局公开信息",
      `我局${brand}领导小组公开信息，${brand}工作考核、${brand}工作机构健全，公开信息`,
    );
    expect((await metadataOf({ html })).siteName?.value).toBe("□网站");
  });
});

test("every value says where it was read", async () => {
  const { title, year } = await metadataOf({ html: pageWith("", "") });
  expect(title).toEqual({
    value: TITLE,
    rule: "title/content",
    quote: TITLE,
    at: "/html/body/h1[1]",
    inferred: false,
  });
  expect(year?.quote).toBe(TITLE);
});
