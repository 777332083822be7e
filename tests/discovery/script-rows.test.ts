import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { rowEntries } from "../../shared/discovery/script-rows.ts";

const named = (script: string) => rowEntries(script).map(({ address, text }) => [address, text]);

describe("rowEntries", () => {
  test("reads a dTree, each entry with the one above it but for the root", () => {
    const script = `d = new dTree('d');
      d.add(0,-1,'青石县政府信息公开目录');
      d.add(7, 0, "年度报告");
      d.add(71, 7, "县直部门", "list.jsp?id=71", "", "main");
      d.add(8, 0, "财政信息", "list.jsp?id=8", "财政预算和决算的信息", "main");`;
    expect(named(script)).toEqual([
      ["list.jsp?id=71", "年度报告 县直部门"],
      ["list.jsp?id=8", "财政信息"],
    ]);
  });

  test("of several tops each is a column, not the tree's name", () => {
    const script = `t.add("1","0","机构职能","/jg/");t.add("2","0","公开年报");t.add("21","2","2015","x.asp?y=15");
      t.add("22","2","二〇一六年","x.asp?y=16")`;
    expect(named(script)).toEqual([
      ["/jg/", "机构职能"],
      ["x.asp?y=16", "公开年报 二〇一六年"],
    ]);
  });

  test("reads folders of older trees and arrays of rows", () => {
    const script = `insDoc(aux1, gLnk("R", "信息公开年报", "nb/index.asp"));
      var rows = [["青石镇","青石镇2023年政府信息公开工作年度报告","2024-01-30","\\/nb\\/7.html"],
      ['\\u5e74\\u62a5', './8.html']];`;
    expect(rowEntries(script)).toEqual([
      { address: "nb/index.asp", text: "信息公开年报", month: null },
      { address: "/nb/7.html", text: "青石镇2023年政府信息公开工作年度报告", month: "2024-01" },
      { address: "./8.html", text: "年报", month: null },
    ]);
  });

  test("takes nothing without a name or without an address, and no markup for a name", () => {
    const script = `f("年报", 3); g("/a.html", "b"); h("<b>年报</b>", "/a.html"); k("/a.html", 年报)`;
    expect(named(script)).toEqual([]);
  });

  test("does not go round in a tree that is its own branch", () => {
    expect(named(`t.add(1,1,"年报","/a/");t.add(2,3,"甲","/b/");t.add(3,2,"乙","/c/")`)).toEqual([
      ["/a/", "年报"],
      ["/b/", "乙 甲"],
      ["/c/", "甲 乙"],
    ]);
  });

  test("reads hostile scripts in linear time and never throws", () => {
    for (const part of ["(", "[1,", '["年",', '("(",', '("年","', "(a,a,a,a,", "[ ", "('\\"])
      expect(rowEntries(part.repeat(100_000))).toEqual([]);
    expect(rowEntries('f("年报","/a/");'.repeat(50_000)).length).toBeLessThanOrEqual(4_000);
    assert(property(string({ maxLength: 300 }), (text) => void rowEntries(`f("${text}","/a/")`)));
  });
});
