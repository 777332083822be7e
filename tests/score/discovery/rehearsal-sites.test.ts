import { describe, expect, test } from "vitest";
import { REHEARSAL_SITES } from "./rehearsal/index.ts";
import type { Site, SiteAnswer } from "./site.ts";

function ask(site: Site, address: string): SiteAnswer {
  const at = address.indexOf("/");
  const visit = { host: address.slice(0, at), path: address.slice(at), port: 80 };
  return site.answer({ ...visit, body: "", number: 1 });
}

describe.each(REHEARSAL_SITES.map((site) => [site.name, site] as const))("%s", (_, site) => {
  test("hides its reports among thousands of pages", () => {
    expect(site.pages).toBeGreaterThanOrEqual(2_000);
    expect(site.reports.size).toBeGreaterThanOrEqual(60);
    expect(site.reports.size).toBeLessThan(0.04 * site.pages);
  });

  test("shows each report at its own address, the same each time", () => {
    for (const address of site.reports) {
      const answer = ask(site, address);
      expect(answer).toMatchObject({ status: 200 });
      expect(answer.text).toMatch(/信息公开/u);
      expect(ask(site, address)).toEqual(answer);
      const at = address.indexOf("/");
      expect(site.pageAt(address.slice(0, at), address.slice(at))).toBe(address);
    }
  });

  test("has a home page on each of its hosts", () => {
    for (const host of site.hosts) expect(ask(site, `${host}/`).status).toBeLessThan(400);
  });
});
