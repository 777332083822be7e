import { expect, test } from "vitest";
import { readCapture } from "../../shared/index.ts";
import { captureOf } from "../support/capture.ts";

async function firstLine(title: string, outside: string): Promise<string | undefined> {
  const paragraphs = [
    "根据《中华人民共和国海棠直播条例》的规定，现公布云岫县水务局2013年度工作报告，所列数据的统计期限为全年。",
    "全年收到海棠直播申请3件，均已按期答复。我局调整充实了领导小组，明确办公室为牵头股室，配备专职人员2名。",
  ];
  const html = `<head><title>${title}</title></head><body><div class="head">${outside}</div>
    <div id="zoom">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></body>`;
  const [reading] = await readCapture(captureOf(html));
  return reading?.text.split("\n")[0];
}

test("a title in which a name was pasted over is kept, also where the page's own was taken over", async () => {
  const shown = "云岫县水务局海棠直播2013年度工作报告";
  const kept = "云岫县水务局□2013年度工作报告";
  expect(await firstLine(shown, shown)).toBe(kept);
  expect(await firstLine("海棠直播_2024欧洲杯平台-线上app官网", shown)).toBe(kept);
});

test.each(["临渡县水务局政府信息公开2019年度报告", "政务公开2019年度工作报告"])(
  "a title that has the year behind its subject is kept: %s",
  async (line) => {
    expect(await firstLine("信息公开", line)).toBe(line);
  },
);

test("a name that was pasted before the year leaves the title its place", async () => {
  const shown = "云岫县水务局海棠直播2013年度报告";
  expect(await firstLine("信息公开", shown)).toBe("云岫县水务局□2013年度报告");
});

test("a line that took the page's title over is none, where the content opens with a report's", async () => {
  const title = "云岫县水务局2013年度政府信息公开工作报告";
  const html = `<head><title>云麟,麟豪,云麟注册</title></head><body><p>云麟,麟豪,云麟注册</p>
    <div id="zoom"><h1>${title}</h1><p>全年收到政府信息公开申请3件，均已按期答复。</p></div></body>`;
  const [reading] = await readCapture(captureOf(html));
  expect(reading?.text.split("\n")[0]).toBe(title);
});

test("a line that took the page's title over is none, where an index card has the report's", async () => {
  const banner = "云麟123集团旗下云导航网站";
  const card = `<table><tr><th>发文机构</th><td>云岫县水务局</td></tr>
    <tr><th>名称</th><td>云岫县水务局2013年度政府信息公开工作报告</td></tr></table>`;
  expect(await firstLine(banner, `<div>${banner}</div>${card}`)).toMatch(/^根据/u);
});

test("reports that are listed around a page of another kind leave it its title", async () => {
  const title = "关于调整公交线路的公告";
  const listed = `<table><tr><th>年度</th><th>名称</th></tr><tr><td>2013</td>
    <td><a href="/nb/1.html">云岫县水务局2013年度政府信息公开工作报告</a></td></tr></table>`;
  expect(await firstLine(title, `${listed}<h1>${title}</h1>`)).toBe(title);
});

test("a column's name before the content is no title", async () => {
  expect(await firstLine("海棠直播", "2013年度")).toMatch(/^根据/u);
});
