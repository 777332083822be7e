import { openCapture } from "#shared";
import { describe, expect, test } from "vitest";
import { textDigest } from "../../../crawler/crawl/text-digest.ts";

const LIST = "http://www.qingshi.gov.cn/list.aspx?cid=5";
const MENU = Array.from({ length: 16 }, (_, n) => `<a href="/c${n}/">栏目${n}</a>`).join("");

function entries(paths: readonly string[], carried = ""): string {
  return paths.map((path) => `<li><a href="${path}${carried}">2022年政府信息公开年报</a>`).join("");
}

/** The list with crumb and share, which lead to the page itself. */
function shared(parameters: string): string {
  const own = `<a href="?cid=5">通知公告</a><a href="?${parameters}">分享</a>`;
  return MENU + own + entries(["/t1.html", "/t2.html"]);
}

/** The digest of a page that is not read, as it is asked for at an address. */
function digest(html: string, url = LIST): string {
  const bytes = new TextEncoder().encode(html);
  const page = openCapture({
    url,
    retrievedAt: null,
    contentType: "text/html; charset=utf-8",
    bytes,
    via: "crawl",
  });
  const look = page.firstLook();
  const found = textDigest({ url, readings: [], links: page.links(0), look });
  expect(look.whyNot).not.toBeNull();
  expect(found.tellsApart).toBe(true);
  return found.sha256;
}

describe("the digest of a list", () => {
  const list = digest(MENU + entries(["/t1.html", "/t2.html"]));

  test("is the same whatever its own address is spelled as, in crumbs and shares of it", () => {
    expect(digest(shared("cid=5&from=137"), LIST)).toBe(list);
    expect(digest(shared("cid=5&from=137&from=408"), `${LIST}&from=137`)).toBe(list);
  });

  test("is the same where its links carry on what it was asked for with", () => {
    const html = MENU + entries(["/t1.html", "/t2.html"], "?from=137");
    expect(digest(html, `${LIST}&from=137`)).toBe(list);
  });

  test("is another where its articles are others, though all have one title", () => {
    expect(digest(MENU + entries(["/t3.html", "/t4.html"]))).not.toBe(list);
    expect(digest(MENU + entries(["/t.aspx?id=1"]))).not.toBe(
      digest(MENU + entries(["/t.aspx?id=2"])),
    );
  });

  test("is another where it is called otherwise: what it lists may come by script", () => {
    expect(digest(`<title>通知公告</title>${MENU}`)).not.toBe(digest(`<title>年报</title>${MENU}`));
  });
});
