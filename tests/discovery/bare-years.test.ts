import { describe, expect, test } from "vitest";
import { FOLLOWED, HOME, linksOf } from "./links-of.ts";

const entry = (id: number, text: string) => `<li><a href="show.do?infoId=${id}">${text}</a></li>`;

describe("lists of bare years", () => {
  const list = `<ul>${entry(11, "2023年")}${entry(12, "河长制工作报告")}${entry(13, "2022年度")}</ul>
    <a href="list.do?cid=5&page=2">下一页</a>`;

  test("are followed, and turned, where it is of 信息公开", () => {
    const links = linksOf(`<title>信息公开</title>${list}`, `${HOME}list.do?cid=5`);
    const scoreFor = (text: string) => links.find((link) => link.text === text)?.score ?? 0;
    expect(scoreFor("2023年")).toBeGreaterThanOrEqual(FOLLOWED);
    expect(links.at(-1)?.evidence).toEqual(["further page of a list: mixed +0.3"]);
  });

  test("are not elsewhere", () => {
    const links = linksOf(`<title>统计年鉴</title>${list}`, `${HOME}list.do?cid=5`);
    expect(links.find(({ text }) => text === "2023年")?.score).toBeLessThan(FOLLOWED);
    expect(links.at(-1)?.score).toBeLessThan(FOLLOWED);
  });
});
