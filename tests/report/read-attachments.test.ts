import { describe, expect, test } from "vitest";
import { openPage } from "../../shared/page/open-page.ts";
import type { Attachment } from "../../shared/reading.ts";
import { readAttachments } from "../../shared/report/read-attachments.ts";

const URL_OF_PAGE = "http://www.qingheng-county.gov.cn/gknb/202101/t20210120_1.html";

function attachmentsIn(body: string, url: string | null = URL_OF_PAGE): readonly Attachment[] {
  return readAttachments(
    openPage({
      url,
      retrievedAt: null,
      contentType: "text/html; charset=utf-8",
      bytes: new TextEncoder().encode(`<html><body>${body}</body></html>`),
      via: "file",
    }),
  );
}

describe("readAttachments", () => {
  test("a link to a document, with its role by its name", () => {
    const body =
      `<a href="./P020210120341.pdf">青衡县水利局2020年政府信息公开工作年度报告.pdf</a>` +
      `<a href="./P020210120342.xls">政府信息公开情况统计表.xls</a>` +
      `<a href="./P020210120343.docx">责任清单.docx</a>`;
    expect(attachmentsIn(body)).toEqual([
      {
        name: "青衡县水利局2020年政府信息公开工作年度报告.pdf",
        url: "http://www.qingheng-county.gov.cn/gknb/202101/P020210120341.pdf",
        mediaType: "application/pdf",
        role: "report",
      },
      expect.objectContaining({ role: "tables", mediaType: "application/vnd.ms-excel" }),
      expect.objectContaining({ role: "other" }),
    ]);
  });

  test.each<readonly [string, string]>([
    [
      `<iframe src="/pdfjs/web/viewer.html?file=/upload/2020nb.pdf"></iframe>`,
      "/upload/2020nb.pdf",
    ],
    [`<embed src="nb.pdf">`, "/gknb/202101/nb.pdf"],
    [`<object data="/a/nb.PDF"></object>`, "/a/nb.PDF"],
    [
      `<a href="/module/download/downfile.jsp?classid=0&filename=2101.doc">附件</a>`,
      "/module/download/downfile.jsp?classid=0&filename=2101.doc",
    ],
    [
      `<a href="/system/_content/download.jsp?wbfileid=88">2020年度报告.wps</a>`,
      "/system/_content/download.jsp?wbfileid=88",
    ],
    [
      `<iframe src="/web/viewer?fileUrl=%2Fupload%2F2020nb.pdf&page=1"></iframe>`,
      "/upload/2020nb.pdf",
    ],
    [`<a href="/attach/88">2020年度报告.wps</a>`, "/attach/88"],
    [`<a href="/file?id=88" download="2020年度报告.docx">下载</a>`, "/file?id=88"],
    [`<a href="javascript:;" data-href="/a/nb.doc">附件</a>`, "/a/nb.doc"],
    [`<div class="pdf" data-pdf="/a/nb.pdf"></div>`, "/a/nb.pdf"],
    [`<script>PDFObject.embed("/a/nb.pdf", "#view");</script>`, "/a/nb.pdf"],
    [`<a href="/servlet/get?name=nb.pdf&id=7">附件</a>`, "/servlet/get?name=nb.pdf&id=7"],
  ])("%s", (body, path) => {
    expect(attachmentsIn(body).map(({ url }) => url)).toEqual([
      `http://www.qingheng-county.gov.cn${path}`,
    ]);
  });

  test("a link without words is named by its file", () => {
    expect(attachmentsIn(`<a href="/%E5%B9%B4%E6%8A%A5.pdf"></a>`)[0]?.name).toBe("年报.pdf");
    expect(attachmentsIn(`<a href="/%E5%B9.pdf"></a>`)[0]?.name).toBe("%E5%B9.pdf");
  });

  test("pages, scripts and the same file twice are none", () => {
    const body =
      `<a href="index.html">首页</a><a href="javascript:open('a.pdf')">下载</a><a>年报.pdf</a>` +
      `<a href="a.pdf">年报</a><a href="a.pdf">下载</a><a href="/info/8.htm">年报.pdf</a>` +
      `<script>var files = ["/a/other.pdf"];</script>`;
    expect(attachmentsIn(body)).toHaveLength(1);
  });

  test("the one file that a report's page shows is the report", () => {
    const title = `<title>青衡县水利局2020年政府信息公开工作年度报告</title>`;
    for (const viewer of [
      `<iframe src="88.pdf"></iframe>`,
      `<script>new Pdfh5("#v", { pdfurl: "88.pdf" })</script>`,
    ])
      expect(attachmentsIn(title + viewer)).toMatchObject([{ name: "88.pdf", role: "report" }]);
  });

  test("without the page's address a link stays as it is written", () => {
    expect(attachmentsIn(`<a href="./a.pdf">年报</a>`, null)[0]?.url).toBe("./a.pdf");
  });
});
