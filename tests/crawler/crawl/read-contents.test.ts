import { expect, test } from "vitest";
import { readContents } from "../../../crawler/crawl/read-contents.ts";
import { captureOf } from "../../support/capture.ts";

const HOME = "http://www.qingshi-county.gov.cn/";

async function remarkOnPageOf(links: number): Promise<string | null> {
  const list = Array.from({ length: links }, (_, n) => `<li><a href="/${n}/">要闻</a></li>`);
  const entry = {
    url: HOME,
    site: "qingshi-county.gov.cn",
    score: 1,
    depth: 0,
    foundOn: null,
  };
  const capture = { ...captureOf(`<ul>${list.join("")}</ul>`), url: HOME };
  const admission = { years: null, idleParameters: new Set<string>() };
  const { remark } = await readContents({ capture, entry, admission, wanted: "all" });
  return remark;
}

test("links that are too many to be looked at are told, beside why the page was not read", async () => {
  expect(await remarkOnPageOf(20)).toMatch(/^It leads to 20 other pages, [^.]*\.$/u);
  expect(await remarkOnPageOf(2_001)).toMatch(
    /^It leads to 2001 other pages, .*\. Of its many links the first 2,000 were looked at\.$/u,
  );
});
