import { expect, test } from "vitest";
import { originalTitle } from "../../../shared/cleaning/scripts/cloaked-title.ts";
import { openPage } from "../../../shared/page/open-page.ts";
import { readCapture } from "../../../shared/index.ts";
import { captureOf } from "../../support/capture.ts";

const OWN = "松台市商务局2018年政府信息公开工作年度报告";
const SPAM = "亚博体育官网_亚博体育app下载_亚博体育在线注册";

function keptBy(script: string): string | null {
  return originalTitle(openPage(captureOf(`<script>${script}</script>`)))?.text ?? null;
}

test("the branch that does not advertise holds the publisher's title, whichever way the question is put", () => {
  const ask = `navigator.userAgent.indexOf("baidu")`;
  expect(keptBy(`if(${ask}>-1){document.title="${SPAM}"}else{document.title="${OWN}"}`)).toBe(OWN);
  expect(keptBy(`if(${ask}==-1){document.title="${OWN}"}else{document.title="${SPAM}"}`)).toBe(OWN);
  expect(keptBy(`document.title="${SPAM}"`)).toBeNull();
});

test("a title behind a question goes before one that any script sets", () => {
  const plain = `document.title="首页动态效果演示"`;
  const cloaked = `if(/baidu|sogou/.test(document.referrer)){document.title="${OWN}"}`;
  expect(
    originalTitle(openPage(captureOf(`<script>${plain}</script><script>${cloaked}</script>`)))
      ?.text,
  ).toBe(OWN);
});

test("the title is read from the script, and the head that was taken over is not", async () => {
  const [reading] = await readCapture(
    captureOf(`<head><title>&#20122;&#21338;&#20307;&#32946;&#23448;&#32593;_真人百家乐_投注平台</title>
      <meta name="ArticleTitle" content="${SPAM}">
      <script>if(navigator.userAgent.indexOf("baidu")==-1){document.title="${OWN}_松台市商务局"}</script></head>
      <body><div id="zoom"><p>一、概述</p><p>2018年，我局公开招商、外贸、电商信息266条，收到申请2件。</p></div></body>`),
  );
  expect(reading?.metadata.title).toMatchObject({ value: OWN, rule: "title/cloaking-script" });
  expect(reading?.metadata.agency?.value.name).toBe("松台市商务局");
});
