import { describe, expect, test } from "vitest";
import { privateAccount } from "../../../shared/cleaning/advertisements/private-accounts.ts";

describe("a private account", () => {
  test.each([
    ["客服qq:2853174460", "plain"],
    ["微信号:abc123456", "plain"],
    ["薇❤信:zz5566", "disguised"],
    ["ⓥ信:ok99887", "disguised"],
    ["扣:二二三三四四五五", "disguised"],
    ["加v:wzdl668", "disguised"],
    ["电报频道@lucky_8888", "disguised"],
    ["进群t.me/hpjy88", "disguised"],
  ])("%s", (text, manner) => {
    expect(privateAccount(text)).toBe(manner);
  });

  test.each([
    "设立政务公开qq工作群,及时解答问题",
    "微信公众号“云岫发布”粉丝4.6万",
    "提升政府威信,增强群众信任",
    "联系电话:0573-82521235",
    "二〇二一年十二月三十一日",
    "版本v2.0.12345已发布",
  ])("is not in: %s", (text) => {
    expect(privateAccount(text)).toBeNull();
  });
});
