import { describe, expect, test } from "vitest";
import { DEVELOPMENT } from "./development/pack.ts";
import { HELD_OUT } from "./held-out/pack.ts";
import { columnsUnder } from "./model.ts";
import type { DiscoveryPack, Wording } from "./pack.ts";
import { plantSite, type Route } from "./plant.ts";
import { answerOf, truePath } from "./planted-sites.ts";

const visit = (path: string) => ({ path, number: 1, host: "www.test.gov.cn:80" });

const agencyAt = (route: Route | undefined) =>
  route?.kind === "article" ? route.article.agency : null;

describe.each([DEVELOPMENT, HELD_OUT].map((pack) => [pack.name, pack] as const))(
  "%s",
  (_, pack) => {
    const sites = pack.sites.map((plan) => plantSite(pack, plan));

    test("has ten families of sites and more, each of three thousand pages or more", () => {
      const families = new Set(sites.map(({ plan }) => plan.dialect.name));
      expect(families.size).toBeGreaterThanOrEqual(10);
      for (const { pages } of sites) expect(pages).toBeGreaterThanOrEqual(3_000);
    });

    test("hides every report at a page that names agency and year, among few of its kind", () => {
      for (const site of sites) {
        expect(site.reports.size).toBeLessThan(0.04 * site.pages);
        for (const path of [...site.reports].slice(0, 3)) {
          const route = site.routes.get(path);
          const { text } = answerOf(site, visit(path));
          expect(route).toMatchObject({ kind: "article", article: { kind: "report" } });
          expect(text).toContain(agencyAt(route));
        }
      }
    });

    test("answers the same each time, and leads from each column to its own", () => {
      for (const site of sites) {
        const annual = columnsUnder(site.root).find(({ role }) => role === "annual");
        if (annual === undefined) throw new Error(`${site.plan.name} has no column of reports`);
        const path = site.plan.dialect.columnPath(annual).replace(/#.*$/u, "");
        expect(answerOf(site, visit(path))).toEqual(answerOf(site, visit(path)));
        expect(answerOf(site, visit(path)).status).toBe(200);
      }
    });

    test("a trap's address leads to the page it repeats, and an unknown one nowhere", () => {
      const [site] = sites;
      if (site === undefined) throw new Error("the pack is empty");
      const [path = ""] = site.reports;
      expect(truePath(site, `${path};jsessionid=0AB1?from=12`)).toBe(path);
      expect(answerOf(site, visit("/no/such/page.html")).status).toBe(404);
    });
  },
);

function wordsOf({ wording, sites }: DiscoveryPack): readonly string[] {
  return [wording, ...sites.map(({ words }) => ({ ...wording, ...words }))].flatMap(textsOf);
}

function textsOf({ news, active, decoys, neighbours, ...others }: Wording): readonly string[] {
  const columns = [...news, ...active, ...decoys, ...neighbours];
  const texts = [
    ...columns.flatMap(({ titles }) => titles),
    ...others.reportTitles,
    ...Object.values(others.bodies).flat(),
    ...others.reportSections.map(([, text]) => text),
  ];
  return texts.filter((text) => text.length > 12);
}

test("the packs share no host, agency, title or sentence", () => {
  const words = new Set(wordsOf(DEVELOPMENT));
  expect(wordsOf(HELD_OUT).filter((text) => words.has(text))).toEqual([]);
  const names = new Set(
    DEVELOPMENT.sites.flatMap(({ host, departments }) => [host, ...departments]),
  );
  const others = HELD_OUT.sites.flatMap(({ host, departments }) => [host, ...departments]);
  expect(others.filter((name) => names.has(name))).toEqual([]);
});
