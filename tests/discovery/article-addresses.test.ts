import { describe, expect, test } from "vitest";
import { linksOf } from "./links-of.ts";

const shapeOf = (path: string) => linksOf(`<a href="${path}">重阳节</a>`)[0]?.evidence[0];

describe("addresses that only articles have", () => {
  test.each([
    "/html/14380.html",
    "/n15/2025/0726/c15-19180.html",
    "/xw/2024-03-05/abc.html",
    "/content.do?id=7",
    "/content.action?cid=3&id=91",
  ])("%s", (path) => expect(shapeOf(path)).toBe("address of an article +0.02"));

  test.each([
    "/nb/2021.html",
    "/list/1438.html",
    "/col_list/1438.html",
    "/xw/312.html",
    "/2024/0305/index.html",
    "/channel.do?cid=7",
  ])("%s is a column's", (path) => expect(shapeOf(path)).toBe("address of a column +0.08"));
});
