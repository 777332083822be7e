import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";

import { splitSentences } from "../../../shared/statistics/prose/split-sentences.ts";
import { wildText } from "./paragraphs.ts";

const UNCLOSED = `《条例${"长".repeat(300)}。`;

describe("splitSentences", () => {
  test.each<[string, string, readonly string[]]>([
    ["full stops", "共受理3件。均已答复。", ["共受理3件。", "均已答复。"]],
    ["a title", "印发《办法。试行》2份。完。", ["印发《办法。试行》2份。", "完。"]],
    ["a quotation", "坚持“公开。不公开为例外”原则。", ["坚持“公开。不公开为例外”原则。"]],
    ["marks after the stop", "(此件公开。)落款。", ["(此件公开。)", "落款。"]],
    ["decimals", "占89.6%。", ["占89.6%。"]],
    ["outline numbers", "1.公开12条。2.受理3件。", ["1.公开12条。", "2.受理3件。"]],
    ["a host name", "登录www.example.cn查阅。", ["登录www.example.cn查阅。"]],
    ["a half-width stop", "未收到申请. 没有收费.", ["未收到申请.", " 没有收费."]],
    ["lines", "一、概述\n共3件", ["一、概述\n", "共3件"]],
    ["a title that never closes", `${UNCLOSED}完。`, [UNCLOSED, "完。"]],
    ["nothing", "", []],
  ])("%s", (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  test("the sentences joined give the text", () => {
    assert(property(wildText(400), (text) => splitSentences(text).join("") === text));
  });
});
