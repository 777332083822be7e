import { describe, expect, test } from "vitest";
import { interstitialOf } from "../../../crawler/fetch/interstitial.ts";

function product(
  status: number,
  html: string,
  headers: readonly (readonly [string, string])[] = [],
): string | null {
  const bytes = new TextEncoder().encode(html);
  return interstitialOf({
    url: "http://a.cn/",
    retrievedAt: "",
    status,
    statusText: "",
    headers,
    body: bytes,
    bytes,
  });
}

describe("interstitialOf", () => {
  test("knows the products by status, header and words", () => {
    expect(product(412, "")).toBe("瑞数");
    expect(product(200, "<script>$_ts=window['$_ts'];</script>")).toBe("瑞数");
    expect(product(521, "")).toBe("加速乐");
    expect(product(403, "", [["WZWS-RAY", "1"]])).toBe("网站卫士");
    expect(product(200, "您的请求带有不合法参数，已被网站管理员设置拦截！")).toBe("网站防火墙");
    expect(product(200, "<title>请完成安全验证</title>")).toBe("验证码");
  });

  test("reads the words in GBK too", () => {
    // 访问验证
    const bytes = Uint8Array.from([0xb7, 0xc3, 0xce, 0xca, 0xd1, 0xe9, 0xd6, 0xa4]);
    const response = {
      url: "http://a.cn/",
      retrievedAt: "",
      status: 200,
      statusText: "",
      headers: [],
      body: bytes,
      bytes,
    };
    expect(interstitialOf(response)).toBe("验证码");
  });

  test("a report is none, even a long one that speaks of them, nor is a plain refusal", () => {
    expect(product(200, "<h1>2023年政府信息公开年报</h1>")).toBeNull();
    expect(product(200, `${"正文".repeat(9_000)}新系统采用滑动验证`)).toBeNull();
    expect(product(403, "Forbidden")).toBeNull();
  });

  test("a short report may speak of them, and its site's footer link to one", () => {
    const report = `<p>${"全年主动公开政府信息，办理依申请公开。".repeat(20)}</p>`;
    expect(product(200, `${report}<p>登录页面增加滑动验证功能。`)).toBeNull();
    expect(product(200, `${report}<a href="https://www.365cyd.com/">网站安全</a>`)).toBeNull();
  });

  test("scripts and styles are nothing to read, and neither is what a refusal says at length", () => {
    const code = "var words = 'as many as a report has';".repeat(20);
    const page = `<style>${code}</style><!-- ${code} --><script>${code}</script><p>滑动验证</p>`;
    expect(product(200, page)).toBe("验证码");
    expect(product(200, `滑动验证<script>${code}`)).toBe("验证码");
    const refusal = `${"您的访问存在风险。".repeat(50)}<a href="//www.365cyd.com/">`;
    expect(product(403, refusal)).toBe("创宇盾");
  });

  test.each([
    'document.cookie="v=1;path=/";location.reload();',
    "document.cookie = 'v=' + n; window.location.href = window.location.href",
    "document.cookie='v=1';location.replace(location.pathname + location.search)",
  ])("knows a script that wants a cookie first: %s", (script) => {
    const page = `<html><title>请稍候</title><script>${script}</script></html>`;
    expect(product(200, page)).toBe("Cookie 校验");
  });

  test("a page that keeps a choice in a cookie is none", () => {
    const choice = "<script>function big(){document.cookie='size=2';location.reload()}</script>";
    const drawn = `${choice}<div id="app"></div><script src="/app.js"></script>`;
    expect(product(200, drawn)).toBeNull();
    expect(product(200, `${choice}<a href="/zfxxgk/">政府信息公开</a>`)).toBeNull();
    expect(product(200, `${choice}<p>${"主动公开政府信息。".repeat(5)}</p>`)).toBeNull();
  });
});
