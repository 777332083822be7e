import { expect, test } from "vitest";
import { siteHosts } from "../../../crawler/crawl/site-hosts.ts";
import type { SiteHosts } from "../../../crawler/crawl/site-hosts.ts";
import type { Cause, VisitOutcome } from "../../../crawler/crawl/visit-outcome.ts";

const [WWW, OLD] = ["http://www.qingshi.gov.cn", "http://old.qingshi.gov.cn"];
const HAD: VisitOutcome = { kind: "copy" };

function failed(cause: Cause): VisitOutcome {
  return { kind: "failed", reason: "it is so", cause };
}

/** What the last of so many visits in a row to an origin's pages gives. */
function afterMany(hosts: SiteHosts, origin: string, count: number, outcome: VisitOutcome) {
  const given = Array.from({ length: count }, () => hosts.note(`${origin}/a`, outcome));
  return given.at(-1);
}

test("each host has a patience of its own", () => {
  const hosts = siteHosts([`${WWW}/`], 1);
  expect(afterMany(hosts, OLD, 4, failed("denied"))).toBeNull();
  expect(hosts.note(`${WWW}/b`, HAD)).toBeNull();
  expect(hosts.rest(`${OLD}/a`)).toBe(8);
  expect(hosts.rest(`${WWW}/a`)).toBe(0);
  expect(hosts.note(`${OLD}/b`, failed("denied"))).toMatchObject({
    host: "old.qingshi.gov.cn",
    reason: "it refuses every page",
  });
  expect(hosts.leftAt(`${OLD}/c`)).not.toBeNull();
  expect(hosts.leftAt(`${WWW}/c`)).toBeNull();
  expect(hosts.seedHosts()).toEqual(["www.qingshi.gov.cn"]);
});

test("a refusal is the whole host's; what does not answer by http may by https", () => {
  const hosts = siteHosts([`${WWW}/`], 1);
  const secure = WWW.replace("http:", "https:");
  expect(afterMany(hosts, secure, 5, failed("network"))).toMatchObject({ host: secure });
  expect(hosts.leftAt(`${secure}/c`)).not.toBeNull();
  expect(hosts.leftAt(`${WWW}/c`)).toBeNull();
  hosts.note(`${OLD}/a`, { kind: "sent away", reason: "for a day", cause: "denied" });
  expect(hosts.leftAt(`${OLD.replace("http:", "https:")}/c`)).toMatchObject({
    reason: "for a day",
  });
});

test("a host whose robots.txt cannot be had is left alone at once", () => {
  const hosts = siteHosts([`${WWW}/`, `${OLD}/`], 1);
  const outcome = { kind: "unknown rules", reason: "no rules", cause: "network" } as const;
  expect(hosts.note(`${OLD}/`, outcome)).toMatchObject({ host: OLD, reason: "no rules" });
  expect(hosts.seedHosts()).toEqual(["www.qingshi.gov.cn"]);
  hosts.note(`${WWW}/`, outcome);
  expect(hosts.seedHosts()).toEqual([]);
});
