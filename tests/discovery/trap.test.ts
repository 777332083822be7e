import { describe, expect, test } from "vitest";
import { trapIn } from "#shared";

const SITE = "http://www.qingshi.gov.cn";

describe("trapIn", () => {
  test.each([
    ["/zwgk/xxgk/xxgk/xxgk/index.html", "xxgk comes 3 times"],
    ["/calendar/?date=2031-02", "calendar"],
    ["/search.jsp?q=1", "search"],
    ["/calendar.action?d=2031-02", "calendar"],
    ["/a.jsp?returnUrl=%2Fzwgk%2Fnb%2F", "returnUrl"],
    ["/a.jsp?u=http%3A%2F%2Fwww.qingshi.gov.cn", "another address"],
    [`/${"a/b".repeat(9)}/${Array.from({ length: 20 }, (_, i) => i).join("/")}/`, "folders"],
    [`/a?${Array.from({ length: 12 }, (_, i) => `p${i}=1`).join("&")}`, "12 parameters"],
  ])("refuses %s", (path, reason) => {
    expect(trapIn(SITE + path)).toContain(reason);
  });

  test.each([
    "/",
    "/zwgk/zfxxgk/zfxxgk/index.html",
    "/gkmlpt/api/all/1001?page=1&sid=755017",
    "/public/column/1392?type=3&catId=&action=list&pageIndex=2",
    "/system/content.jsp?urltype=news.NewsContentUrl&wbtreeid=1&wbnewsid=2",
    "/module/xxgk/xxgkAnnualReport.jsp?area=123456789012345678&fbtime=2023",
    "/research/nb.html",
  ])("lets %s pass", (path) => {
    expect(trapIn(SITE + path)).toBeNull();
  });
});
