import { describe, expect, test } from "vitest";
import type { FoundLink } from "#shared";
import { admitLinks, isWantedYear } from "../../../crawler/frontier/admit-links.ts";

const SEED = "http://www.qingshi.gov.cn/";

const ANY = { years: null, idleParameters: new Set<string>() };

function link(path: string, score: number, text = ""): FoundLink {
  const url = new URL(path, SEED).href;
  return {
    url,
    score,
    text,
    evidence: [],
    role: "link",
    place: "ul>li>a",
    namesReport: false,
    isDoubted: false,
    isArticle: /\/t\d/u.test(path),
  };
}

function admitted(links: readonly FoundLink[], depth = 0, url = SEED): readonly string[] {
  const entry = { url, site: "qingshi.gov.cn", score: 1, depth, foundOn: null };
  return admitLinks({ entry, url }, links, ANY).entries.map((found) => found.url);
}

describe("admitLinks", () => {
  test("follows good links deep, and columns with poor ones to some depth, articles never", () => {
    const links = [link("/nb/", 0.8), link("/xw/", 0.08), link("/t20230101_1.html", 0.27)];
    expect(admitted(links, 0)).toEqual([`${SEED}nb/`, `${SEED}xw/`]);
    expect(admitted(links, 5)).toEqual([`${SEED}nb/`, `${SEED}xw/`]);
    expect(admitted(links, 6)).toEqual([`${SEED}nb/`]);
    expect(admitted(links, 12)).toEqual([]);
  });

  test("leaves links that speak of something else", () => {
    expect(admitted([link("/czyjs/", 0), link("/tzgg/", 0.02)])).toEqual([]);
  });

  test("looks through the further pages of good lists only", () => {
    const links = [link("/nb/index_1.html", 0.7), link("/xw/index_1.html", 0.25)];
    const further = links.map((one): FoundLink => ({ ...one, role: "further page" }));
    expect(admitted(further)).toEqual([`${SEED}nb/index_1.html`]);
  });

  test("a further page without an article is the end of its list", () => {
    const next: FoundLink = { ...link("/nb/?more=3", 0.7), role: "further page" };
    const trace = { role: "further page", place: "", evidence: [] } as const;
    const entry = { url: SEED, site: "qingshi.gov.cn", score: 0.7, depth: 3, foundOn: null, trace };
    const followed = (links: readonly FoundLink[]) =>
      admitLinks({ entry, url: SEED }, links, ANY).entries.map(({ url }) => url);
    expect(followed([next])).toEqual([]);
    expect(followed([next, link("/nb/t1.html", 0.1)])).toEqual([next.url]);
  });

  test("stays on the site: sibling hosts yes, other sites no", () => {
    const links = [
      link("http://xxgk.qingshi.gov.cn/", 0.9),
      link("http://www.heluo.gov.cn/", 0.9),
      link("http://qingshi.gov.cn.example.com/", 0.9),
    ];
    expect(admitted(links)).toEqual(["http://xxgk.qingshi.gov.cn/"]);
  });

  test("leaves documents to the Reading's attachments", () => {
    expect(admitted([link("/nb/2023.pdf", 0.9), link("/nb/2023.docx?d=1", 0.9)])).toEqual([]);
  });

  test("asks for a host's pages under the scheme the page came with", () => {
    expect(admitted([link("https://www.qingshi.gov.cn/nb/", 0.9)])).toEqual([`${SEED}nb/`]);
    expect(admitted([link("https://xxgk.qingshi.gov.cn/", 0.9)])).toEqual([
      "https://xxgk.qingshi.gov.cn/",
    ]);
  });

  test("notes where an entry was found and how deep it is", () => {
    const entry = { url: SEED, site: "qingshi.gov.cn", score: 1, depth: 2, foundOn: null };
    expect(admitLinks({ entry, url: SEED }, [link("/nb/", 0.8)], ANY).entries).toMatchObject([
      { url: `${SEED}nb/`, site: "qingshi.gov.cn", score: 0.8, depth: 3, foundOn: SEED },
    ]);
  });

  test("tells traps with a reason, and follows what our own rules ask for", () => {
    const entry = { url: SEED, site: "qingshi.gov.cn", score: 1, depth: 2, foundOn: null };
    const login = link("/login.jsp?returnUrl=%2Fnb%2F", 0.8);
    const data = { ...link("/common/search/7?page=1", 0.8), role: "list data" as const };
    const { entries, traps } = admitLinks({ entry, url: SEED }, [login, data], ANY);
    expect(entries.map(({ url }) => url)).toEqual([data.url]);
    expect(traps).toMatchObject([{ url: login.url, reason: expect.stringContaining("login") }]);
  });

  test("leaves out parameters that change nothing on the site", () => {
    const entry = { url: SEED, site: "qingshi.gov.cn", score: 1, depth: 2, foundOn: null };
    const paths = ["/nb/?id=3&from=7", "/nb/?from=8", "/nb/?q=a?b&from=8"];
    const links = paths.map((path) => link(path, 0.8));
    const admission = { years: null, idleParameters: new Set(["from"]) };
    const { entries } = admitLinks({ entry, url: SEED }, links, admission);
    expect(entries.map(({ url }) => url)).toEqual(
      ["?id=3", "", "?q=a?b"].map((search) => `${SEED}nb/${search}`),
    );
  });

  test.each([
    ["a list's script asks for", "list data"],
    ["turns a list's pages", "further page"],
  ] as const)("leaves no parameter out of what %s", (_, role) => {
    const entry = { url: SEED, site: "qingshi.gov.cn", score: 1, depth: 2, foundOn: null };
    const urls = [`${SEED}api/list?page=1`, `${SEED}api/list?page=2`];
    const links = urls.map((url): FoundLink => ({ ...link(url, 0.8), role }));
    const admission = { years: null, idleParameters: new Set(["page"]) };
    const { entries } = admitLinks({ entry, url: SEED }, links, admission);
    expect(entries.map(({ url }) => url)).toEqual(urls);
  });
});

describe("isWantedYear", () => {
  const years = { first: 2015, last: 2020 };

  test.each([
    "2015年政府信息公开年报",
    "政府信息公开年报",
    "2021年",
    "2018年",
    "二〇二〇年政府信息公开年度报告",
  ])("%s may hold a wanted report", (text) => {
    expect(isWantedYear(text, years)).toBe(true);
  });

  test.each(["2014年政府信息公开年报", "2021年政府信息公开年报", "2022年", "2013年"])(
    "%s holds none",
    (text) => {
      expect(isWantedYear(text, years)).toBe(false);
    },
  );
});
