import { describe, expect, test } from "vitest";
import { readCapture } from "../../shared/index.ts";
import { captureOf } from "../support/capture.ts";

const title = "澜平市水利局2022年政府信息公开工作年度报告";
const words = "2022年,本局主动公开政府信息34条,收到申请2件,均已按期答复。".repeat(5);
const form =
  "<table><tr><td>申请人情况</td><td>自然人</td></tr><tr><td>结转下年度继续办理</td><td>0</td></tr></table>";

async function textOf(body: string): Promise<string> {
  const [reading] = await readCapture(captureOf(`<title>${title}</title><body>${body}</body>`));
  return reading?.text ?? "";
}

describe("the content's roots", () => {
  test("a menu with more text than the article is not taken for it", async () => {
    const menu = `<div class="menu"><p>${"机构职责与领导分工情况介绍。".repeat(60)}</p></div>`;
    const article = `<div><div class="box"><h1>${title}</h1><p>${words}</p></div></div>`;
    expect(await textOf(menu + article)).toBe(`${title}\n${words}`);
  });

  test("several containers of one report are all of it", async () => {
    const parts = `<div class="TRS_Editor"><p>${words}</p></div><p>热点专题</p>
      <div class="TRS_Editor"><p>六、其他需要报告的事项:无,特此说明,请予监督。</p></div>`;
    expect(await textOf(parts)).toBe(`${words}\n六、其他需要报告的事项:无,特此说明,请予监督。`);
  });

  test("a table of the form outside the container widens it", async () => {
    const page = `<div><div id="zoom"><p>${words}</p></div><div>${form}</div></div><p>版权</p>`;
    expect(await textOf(page)).toBe(`${words}\n申请人情况\t自然人\n结转下年度继续办理\t0`);
  });

  test("a table with most of the page's characters is no article without its prose", async () => {
    const rows = `<tr><td>统计指标及其说明文字</td><td>单位</td><td>1</td></tr>`.repeat(60);
    const page = `<div><div><p>${words}</p><table>${rows}</table><p>说明:无。</p></div></div>`;
    expect((await textOf(page)).split("\n").slice(0, 2)).toEqual([
      words,
      "统计指标及其说明文字\t单位\t1",
    ]);
  });

  test("options to choose from are no article", async () => {
    const options = `<select>${"<option>某某市教育和体育局网站</option>".repeat(40)}</select>`;
    const list = `<div><ul>${"<li><a href='/1'>年报</a> 2023-01-18</li>".repeat(9)}</ul></div>`;
    expect(await textOf(`${list}<div>${options}</div>`)).not.toContain("某某市教育");
  });
});

test("the words of an inline element that is a root of its own are not lost", async () => {
  const page = `<span class="content">${words}</span><span id="zoom">${words}</span>`;
  expect(await textOf(page)).toBe(words);
  const [reading] = await readCapture(captureOf(page));
  expect(reading?.removals.map(({ text }) => text)).toEqual([words]);
});
