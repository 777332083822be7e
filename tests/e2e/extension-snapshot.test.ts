import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright";
import type { Browser, Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { encodeGb18030 } from "../site/encode.ts";
import { requireChromium } from "./support/chromium.ts";
import { servePages } from "./support/serve-pages.ts";
import type { ServedPages } from "./support/serve-pages.ts";

/** The script as it is injected into a page. */
const script = readFileSync(resolve("extension/.output/chrome-mv3/snapshot.js"), "utf8");

let browser: Browser;
let page: Page;
let served: ServedPages;

beforeAll(async () => {
  served = await servePages({
    "/xhtml": {
      contentType: "application/xhtml+xml",
      body: '<html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>总体情况<br/></p></body></html>',
    },
    "/text": { contentType: "text/plain; charset=utf-8", body: "\n一、总体情况\n<p>无</p>\n" },
    "/image": {
      contentType: "text/html; charset=utf-8",
      body: '<style>.x{opacity:0}</style><img src="/missing.png"><div class="x">bet</div>',
    },
    "/frames": {
      contentType: "text/html; charset=utf-8",
      body:
        "<style>.x{opacity:0}</style><h1>年报</h1><p>前</p>" +
        '<iframe src="/in/report.html"></iframe><iframe src="/in/report.html" hidden></iframe>' +
        '<iframe src="http://other.example.org/foreign.html"></iframe>' +
        '<iframe srcdoc="<p>附表</p>"></iframe><p>后</p>',
    },
    "/in/report.html": {
      contentType: "text/html; charset=gbk",
      body: encodeGb18030(
        "<meta charset=gbk><title>内</title><style>.y{display:none}</style>" +
          '<p class="y">投注</p><p style="display:none">官网</p><p>总体情况<a href="a.pdf">附件</a></p><iframe src="deeper.html"></iframe>',
      ),
    },
    "/in/deeper.html": { contentType: "text/html; charset=utf-8", body: "<p>更深</p>" },
    "/frameset": {
      contentType: "text/html; charset=utf-8",
      body:
        '<frameset cols="20%,*"><frame src="/in/deeper.html"><frameset rows="*,9"><frame src="/in/report.html">' +
        '<frame src="http://other.example.org/foreign.html"></frameset></frameset>',
    },
    "/loop": {
      contentType: "text/html; charset=utf-8",
      body: `<p>层</p>${'<iframe src="/in/deeper.html"></iframe>'.repeat(30)}`,
    },
    "/json": { contentType: "application/json", body: "{}" },
  });
  browser = await chromium.launch({
    executablePath: requireChromium(),
    args: ["--no-sandbox", "--host-resolver-rules=MAP * 127.0.0.1"],
  });
  page = await browser.newPage();
  return async () => {
    await browser.close();
    await served.close();
  };
});

function snapshot(): Promise<{ url: string; mediaType: string; content: string }> {
  return page.evaluate(script);
}

async function snapshotOf(html: string): Promise<string> {
  await page.goto("about:blank");
  await page.setContent(html);
  return (await snapshot()).content;
}

const hidingStyles = [
  ["display-none", "display: none"],
  ["visibility-hidden", "visibility: hidden"],
  ["visibility-hidden", "visibility: collapse"],
  ["opacity-0", "opacity: 0"],
  ["font-size-0", "font-size: 0"],
  ["font-size-0", "font-size: 1px"],
  ["offscreen", "position: absolute; left: -9999px"],
  ["offscreen", "position: fixed; top: -3000px"],
  ["offscreen", "text-indent: -9999px"],
  ["offscreen", "margin-left: -20000px; width: 500px"],
  ["zero-size", "height: 0; overflow: hidden"],
  ["zero-size", "width: 1px; overflow: hidden"],
  ["zero-size", "position: absolute; clip: rect(0 0 0 0)"],
] as const;

test.each(hidingStyles)("marks as %s what a style sheet hides by %s", async (reason, style) => {
  const content = await snapshotOf(
    `<style>.x{${style}}</style><p>年报</p><div class="x">投注</div>`,
  );
  expect(content).toContain(`<div class="x" data-nianbao-hidden="${reason}">投注</div>`);
});

const shownStyles = [
  "height: 0",
  "position: absolute; left: -450px; width: 900px",
  "left: -9999px",
  "text-indent: -2em",
  "opacity: 0.01",
  "font-size: 9px",
  "overflow: hidden",
];

test.each(shownStyles)("leaves alone what %s does not hide", async (style) => {
  const content = await snapshotOf(`<style>.x{${style}}</style><div class="x">年报</div>`);
  expect(content).not.toContain("data-nianbao-hidden");
});

test.each(hidingStyles)("leaves to the bytes what they say: %s by %s", async (_, style) => {
  const content = await snapshotOf(`<div style="${style}">投注<p>官网</p></div>`);
  expect(content).not.toContain("data-nianbao-hidden");
});

test("marks the outermost of nested hidden elements, and only where there is text", async () => {
  const content = await snapshotOf(
    "<style>.x,.y{display:none}</style>" +
      '<div class="x"><p class="y">投注</p></div><div class="y"><i class="x"></i></div>',
  );
  expect(content.match(/data-nianbao-hidden/gu)).toHaveLength(1);
  expect(content).toContain('<div class="x" data-nianbao-hidden');
});

test.each(["font-size: 0", "visibility: hidden", "text-indent: -9999px"])(
  "keeps what shows again inside %s",
  async (style) => {
    const content = await snapshotOf(
      `<style>.x{${style}} .y{font-size:16px;visibility:visible;text-indent:0}</style>` +
        '<div class="x"><b>投注</b><div><p class="y">总体情况</p></div></div>',
    );
    expect(content).toContain('<div class="x"><b data-nianbao-hidden=');
    expect(content).toContain('<div><p class="y">总体情况</p></div>');
  },
);

test("does not take what no browser shows for hidden text", async () => {
  const content = await snapshotOf(
    "<title>年报</title><script>1</script><noscript><table><td>1</table></noscript><p>无</p>",
  );
  expect(content).not.toContain("data-nianbao-hidden");
});

test("is not led astray by controls that take the names of a form's own properties", async () => {
  const names = ["lastElementChild", "parentElement", "childNodes", "textContent", "hasAttribute"];
  const controls = [...names, "style", "localName"].map((name) => `<input name="${name}">`);
  const content = await snapshotOf(
    `<style>.x{display:none}</style><form class="x">${controls.join("")}<p>投注</p></form>` +
      `<form>${controls.join("")}<p class="x">官网</p></form>`,
  );
  expect(content.match(/data-nianbao-hidden="display-none"/gu)).toHaveLength(2);
});

test("takes off marks that the page itself wears", async () => {
  const content = await snapshotOf('<p data-nianbao-hidden="opacity-0">总体情况</p>');
  expect(content).toContain("<p>总体情况</p>");
});

test("keeps the doctype, and its absence", async () => {
  const old = '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "">';
  expect(await snapshotOf("<!DOCTYPE html><p>无")).toMatch(/^<!DOCTYPE html><html>/u);
  expect(await snapshotOf(`${old}<p>无`)).toMatch(/^<!DOCTYPE html PUBLIC "-\/\/W3C/u);
  expect(await snapshotOf("<p>无")).toMatch(/^<html>/u);
});

test("puts the page's own frames in their places, marked as the page is, with absolute addresses", async () => {
  await page.goto(`${served.origin}/frames`);
  const { content } = await snapshot();
  const origin = served.origin;
  expect(content).toContain(
    `<p>前</p><div data-nianbao-frame="${origin}/in/report.html">` +
      '<p class="y" data-nianbao-hidden="display-none">投注</p>' +
      '<p style="display:none">官网</p>' +
      `<p>总体情况<a href="${origin}/in/a.pdf">附件</a></p>` +
      `<div data-nianbao-frame="${origin}/in/deeper.html"><p>更深</p></div></div>` +
      '<iframe src="/in/report.html" hidden=""></iframe>' +
      '<iframe src="http://other.example.org/foreign.html"></iframe>' +
      '<div data-nianbao-frame="about:srcdoc"><p>附表</p></div><p>后</p>',
  );
});

test("makes a body of a frameset whose frames have words", async () => {
  await page.goto(`${served.origin}/frameset`);
  const { content } = await snapshot();
  expect(content).toMatch(
    /<body><div data-nianbao-frame="[^"]*deeper\.html"><p>更深<\/p><\/div><div>/u,
  );
  expect(content).toContain('<frame src="http://other.example.org/foreign.html">');
  expect(content).not.toContain("<frameset");
});

test("takes no more frames than a page of words has", async () => {
  await page.goto(`${served.origin}/loop`);
  const { content } = await snapshot();
  expect(content.match(/data-nianbao-frame/gu)).toHaveLength(24);
  expect(content.match(/<iframe/gu)).toHaveLength(6);
});

test("changes nothing in the page and fetches nothing a second time", async () => {
  await page.goto(`${served.origin}/image`);
  const before = await page.content();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  expect((await snapshot()).content).toContain('data-nianbao-hidden="opacity-0"');
  await page.evaluate(() => new Promise((settled) => setTimeout(settled, 200)));
  expect(await page.content()).toBe(before);
  expect(requests).toEqual([]);
});

test("takes as many hidden elements as a page can nest, and many beside each other", async () => {
  const nested = `${'<div class="x">'.repeat(400)}<p class="y">末</p>`;
  const content = await snapshotOf(
    `<style>.x{font-size:0}.y{font-size:16px}</style>${nested}${"<b>一</b>".repeat(50_000)}`,
  );
  expect(content).toContain('<p class="y">末</p>');
});

test("gives XHTML as HTML, a plain text as it is, and of other media the type alone", async () => {
  await page.goto(`${served.origin}/xhtml`);
  expect(await snapshot()).toMatchObject({
    mediaType: "application/xhtml+xml",
    content: expect.stringContaining("<p>总体情况<br></p>"),
  });
  await page.goto(`${served.origin}/text`);
  expect(await snapshot()).toEqual({
    url: `${served.origin}/text`,
    mediaType: "text/plain",
    content: "\n一、总体情况\n<p>无</p>\n",
    served: null,
  });
  await page.goto(`${served.origin}/json`);
  expect(await snapshot()).toMatchObject({ mediaType: "application/json", content: "" });
});
