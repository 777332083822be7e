import { describe, expect, test } from "vitest";
import { HOME, linksOf } from "./links-of.ts";

describe("what is no part of a column of reports", () => {
  const nb = `${HOME}zwgk/nb/`;
  const title = "<title>政府信息公开年报</title>";
  const scoresOf = (body: string, url = nb) =>
    new Map(
      linksOf(`<head>${title}</head><body>${body}</body>`, url).map((one) => [one.text, one]),
    );

  test("the home pages of agencies, which a box under every page names", () => {
    const box = `<select><option value="http://jyj.qingshi.gov.cn/">市教育局</option>
      <option value="http://slj.qingshi.gov.cn/default.aspx">市水利局</option></select><p><a href="jtj/">市交通运输局</a><a href="zjj/">市住建局</a></p>`;
    const scores = scoresOf(box);
    expect(scores.get("市教育局")?.score).toBe(0.48);
    expect(scores.get("市水利局")?.score).toBe(0.48);
    expect(scores.get("市交通运输局")?.score).toBeGreaterThanOrEqual(0.7);
  });

  test("what the site's own menu leads to", () => {
    const menu = '<div><a href="/">首页</a><a href="/jczwgk/">基层公开</a></div>';
    const column = '<ul><li><a href="bm/">部门</a></li><li><a href="xz/">乡镇</a></li></ul>';
    const scores = scoresOf(menu + column);
    expect(scores.get("基层公开")?.score).toBeLessThan(0.5);
    expect(scores.get("部门")?.score).toBeGreaterThanOrEqual(0.7);
  });
});
