import { describe, expect, test } from "vitest";
import { linkSubject } from "../../shared/discovery/link-subject.ts";
import { fold } from "../../shared/han/fold.ts";

describe("linkSubject", () => {
  test.each([
    "区政府部门",
    "市直及驻地单位",
    "县（市、区）",
    "乡镇街道",
    "街镇",
    "下级单位",
    "各部门年报",
    "市本级",
    "基层单位",
    "市政府",
    "Z",
    "Ａ-Ｃ",
  ])("%s is a group of agencies", (text) => {
    expect(linkSubject(fold(text))).toBe("group");
  });

  test.each([
    "青石市司法局",
    "石桥镇",
    "高新技术产业园",
    "机关事务服务中心",
    "发改委",
    "青石市教育局网站",
    "原青石市地方税务局门户网站",
  ])("%s is an agency", (text) => {
    expect(linkSubject(fold(text))).toBe("agency");
  });

  test.each([
    "2021年度",
    "2021",
    "二〇二一年",
    "〔2021〕",
    "2021年度年报",
    "2021年度（17）",
    "2014年以前",
  ])("%s is a year", (text) => {
    expect(linkSubject(fold(text))).toBe("year");
  });

  test.each([
    "部门动态",
    "乡镇要闻",
    "市级文物",
    "2021年重点项目",
    "2021-03-04",
    "图片新闻",
    "走进高新区",
    "魅力青石县",
    "更多",
    "",
  ])("%s is none of these", (text) => {
    expect(linkSubject(fold(text))).toBeNull();
  });
});
