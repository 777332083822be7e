import { describe, expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf, textCapture } from "../../support/capture.ts";

const REPORT = [
  "临渡县水务局2021年政府信息公开工作年度报告",
  "2021年，本局主动公开政府信息134条，全部在县政府门户网站发布，并在政务服务大厅张贴。",
  "临渡县水务局",
  "2022年1月18日",
];

async function readLines(...lines: readonly string[]): Promise<Reading> {
  const [reading] = await readCapture(textCapture(lines.join("\n")));
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

const rules = ({ removals }: Reading): readonly string[] => removals.map(({ rule }) => rule);

describe("a line of page furniture in a plain text", () => {
  test.each([
    ["您现在的位置：首页>>信息公开>>年度报告", "chrome/breadcrumb"],
    ["首页 / 政务公开 / 政府信息公开年报", "chrome/breadcrumb"],
    ["网站首页 » 政府信息公开 » 年报", "chrome/breadcrumb"],
    ["日期：2022-01-18 浏览次数：", "chrome/publication-line"],
    ["时间：2022-01-18 17:58来源：县水务局访问量：1024", "chrome/publication-line"],
    ["2022-01-18 县水务局 (点击: 87)", "chrome/publication-line"],
    ["次浏览", "chrome/publication-line"],
    ["次 字号：【大 中 小】 视力保护:", "chrome/page-tools"],
    ["打印 纠错 关闭", "chrome/page-tools"],
    ["【我要打印】【关闭窗口】", "chrome/page-tools"],
    ["用户登录", "chrome/page-tools"],
    ["点赞 0 收藏 分享给朋友", "chrome/page-tools"],
    ["用戶登錄", "chrome/page-tools"],
    ["聯絡我們", "chrome/page-tools"],
    ["扫一扫在手机打开当前页面", "chrome/page-tools"],
    ["用微信“扫一扫”，点击右上角分享按钮，将本文分享给您的好友。", "chrome/page-tools"],
    ["附件下载：", "chrome/page-tools"],
    ["上一篇：没有了", "chrome/neighbour-articles"],
    ["【下一篇】：关于做好夏季防汛工作的通知", "chrome/neighbour-articles"],
    ["点击收听年报语音朗读", "chrome/reading-aid"],
    ["全文共计 3120 字,预计阅读时间 8 分钟", "chrome/reading-aid"],
    ["临渡县人民政府版权所有 网站标识码：9902260003", "chrome/footer"],
    ["主办单位：临渡县人民政府 承办：县大数据中心", "chrome/footer"],
    ["Copyright © 2022 lindu-county.gov.cn", "chrome/footer"],
    ["本网站支持IPv6", "chrome/footer"],
    ["建议使用IE9以上浏览器，1024*768分辨率", "chrome/footer"],
  ])("%s", async (line, rule) => {
    const reading = await readLines(...REPORT, line);
    expect(reading.text).toBe(REPORT.join("\n"));
    expect(reading.removals).toMatchObject([{ rule, text: line }]);
  });

  test("an address is the site's own beside its licence, and the agency's elsewhere", async () => {
    const address = "地址：临渡县湖滨路66号 邮编：990100";
    expect((await readLines(...REPORT, address)).text).toBe([...REPORT, address].join("\n"));
    const reading = await readLines(...REPORT, address, "临ICP备99000226号");
    expect(reading.text).toBe(REPORT.join("\n"));
    expect(rules(reading)).toEqual(["chrome/footer", "chrome/footer"]);
  });

  test("a list goes with the line that opens it", async () => {
    const reading = await readLines(
      ...REPORT,
      "上一篇：",
      "关于做好夏季防汛工作的通知",
      "相关链接",
      "一图读懂重点民生实事",
      "关于公布权责清单的公告",
    );
    expect(reading.text).toBe(REPORT.join("\n"));
    expect(new Set(rules(reading))).toEqual(
      new Set(["chrome/neighbour-articles", "chrome/related-links"]),
    );
  });

  test("tools at the end of the last line leave the line", async () => {
    const [title = "", body = ""] = REPORT;
    const reading = await readLines(title, `${body}【打印本页】 【关闭窗口】`);
    expect(reading.text).toBe(`${title}\n${body}`);
  });
});

describe("what belongs to the document", () => {
  test("stays, though it begins like furniture", async () => {
    const lines = [
      REPORT[0] ?? "",
      "设置查阅点3处。",
      "位置：县档案馆一楼大厅",
      "主办单位：县委宣传部、县水务局",
      "时间：2021年3月22日",
      "政策解读",
      "来源于群众的意见，我们逐条研究。",
      "举报电话：0990-5221001",
      "公开电话：0990-5221002",
      "二维码说明：扫描上方二维码可查看图解。",
      "首页改版后，设置“关于我们”栏目。",
      "上一页的问题已经整改。",
      "相关信息：已通过网站公布",
      REPORT[1] ?? "",
      "附件：政府信息公开情况统计表.xls",
      ...REPORT.slice(2),
    ];
    const reading = await readLines(...lines);
    expect(reading.text).toBe(lines.join("\n"));
    expect(reading.removals).toEqual([]);
  });
});

describe("around and inside an article's element", () => {
  test("the parts of a breadcrumb and of a list of links are told apart by their elements", async () => {
    const [title = "", body = ""] = REPORT;
    const [reading] = await readCapture(
      captureOf(`<div><p>当前位置：</p><p><a href="/">首页</a></p><p>&gt;<a href="/a">政务公开</a></p></div>
        <div id="zoom"><h1>${title}</h1><p>${body}</p>
        <p>上一篇：</p><p><a href="1.html">关于公布权责清单的公告</a></p>
        <h4>相关链接</h4><ul><li><a href="2.html">一图读懂</a> 2021-03-01</li></ul><p>本页由县水务局提供</p></div>`),
    );
    expect(reading?.text).toBe(`${title}\n${body}\n本页由县水务局提供`);
    expect(reading?.removals.map(({ rule, text }) => [rule, text])).toEqual([
      ["chrome/breadcrumb", "当前位置：\n首页\n>政务公开"],
      ["chrome/neighbour-articles", "上一篇："],
      ["chrome/neighbour-articles", "关于公布权责清单的公告"],
      ["chrome/related-links", "相关链接"],
      ["chrome/related-links", "一图读懂 2021-03-01"],
    ]);
  });
});

describe("menus in a page that is one table of tables", () => {
  const menus = `<table><tr><td><a href="/">首 页</a> | <a href="/gk.htm">信息公开目录</a></td></tr><tr><td>
    <table><tr><td>栏目导航</td></tr><tr><td><a href="/zn.htm">公开指南</a></td></tr></table>`;

  test("go, the rest of the page stays", async () => {
    const [title = "", body = "", agency = ""] = REPORT;
    const [reading] = await readCapture(
      captureOf(
        `<body>${menus}<p>${title}</p><p>${body}</p><p>${agency}</p></td></tr></table></body>`,
      ),
    );
    expect(reading?.text).toBe([title, body, agency].join("\n"));
  });

  test("a linked heading right above the first paragraph is that one's", async () => {
    const [, body = ""] = REPORT;
    const [reading] = await readCapture(
      captureOf(`<body>${menus}<h2><a href="/zd.htm">公开制度</a></h2><p>${body}</p></body>`),
    );
    expect(reading?.text).toBe(`公开制度\n${body}`);
  });
});
