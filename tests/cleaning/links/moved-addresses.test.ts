import { expect, test } from "vitest";
import { readCapture, type Reading } from "../../../shared/index.ts";
import { captureOf } from "../../support/capture.ts";

const LINE = "可在政府门户网站（www.sold-name.example）查阅，或写信到bgs@sold-name.example。";

async function read(url: string, head: string): Promise<Reading | undefined> {
  const html = `<head>${head}</head><div id="zoom"><p>${LINE}</p></div>`;
  return (await readCapture(captureOf(html, { url })))[0];
}

test("the new owner's address in the text gives way to □, the metas' is the candidate", async () => {
  const head = `<meta name="SiteDomain" content="www.qingheng.gov.cn">`;
  const reading = await read("http://www.sold-name.example/art/1.html", head);
  expect(reading?.text).toBe("可在政府门户网站（□）查阅，或写信到bgs@□。");
  expect(reading?.removals).toMatchObject([
    { rule: "substituted/address", candidates: [{ text: "www.qingheng.gov.cn" }] },
    { rule: "substituted/address", candidates: [{ text: "qingheng.gov.cn" }] },
  ]);
});

test.each([
  ["no meta names another site", "http://www.sold-name.example/1.html", ""],
  ["the page has no address", "", `<meta name="SiteDomain" content="www.qingheng.gov.cn">`],
  [
    "the text names another site",
    "http://www.other.example/1.html",
    `<meta name="SiteDomain" content="www.qingheng.gov.cn">`,
  ],
  [
    "the page stands on a public body's",
    "http://www.qingheng.gov.cn/1.html",
    `<meta name="Url" content="http://jyj.qingheng.gov.cn/">`,
  ],
])("nothing moved where %s", async (_, url, head) => {
  const html = `<head>${head}</head><div id="zoom"><p>${LINE}</p></div>`;
  const [reading] = await readCapture(captureOf(html, { url: url === "" ? null : url }));
  expect(reading?.text).toBe(LINE);
});
