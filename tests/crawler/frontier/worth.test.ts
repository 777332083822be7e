import { describe, expect, test } from "vitest";
import type { SiteProgress } from "../../../crawler/corpus/corpus.ts";
import { notWorth, notWorthAlone } from "../../../crawler/frontier/worth.ts";

const never = () => false;
const covered = () => true;

function ranked(rank: number) {
  return { url: "http://a/1", site: "a", score: rank, depth: 2, foundOn: "http://a/", rank };
}

function after(progress: Partial<SiteProgress>, isCovered = never) {
  return { progress: { visits: 50, reportPages: 10, ranksSinceGain: [], ...progress }, isCovered };
}

const hints = (count: number): readonly number[] => Array.from({ length: count }, () => 0.4);

describe("notWorth", () => {
  test("until the first report everything admitted is tried", () => {
    expect(
      notWorth(ranked(0.05), after({ reportPages: 0, ranksSinceGain: hints(300) })),
    ).toBeNull();
  });

  test("columns without promise are left last, when many of them led nowhere", () => {
    const poor = Array.from({ length: 60 }, () => 0.08);
    expect(notWorth(ranked(0.08), after({ ranksSinceGain: poor.slice(1) }))).toBeNull();
    expect(notWorth(ranked(0.08), after({ ranksSinceGain: poor }))).toContain("60 pages");
    expect(notWorth(ranked(0.08), after({ ranksSinceGain: hints(39) }))).toBeNull();
  });

  test("hints are left after fewer idle visits than links that name reports", () => {
    const idle = after({ ranksSinceGain: hints(41) });
    expect(notWorth(ranked(0.4), idle)).toContain("41 pages");
    expect(notWorth(ranked(0.8), idle)).toBeNull();
    expect(notWorth(ranked(0.8), after({ ranksSinceGain: hints(51) }))).toContain("51 pages");
  });

  test("idle visits to links that named reports do not speak against hints", () => {
    const strong = Array.from({ length: 41 }, () => 0.9);
    expect(notWorth(ranked(0.4), after({ ranksSinceGain: strong }))).toBeNull();
  });

  test("a large site has its reports further apart", () => {
    const idle = { ranksSinceGain: hints(41) };
    expect(notWorth(ranked(0.4), after({ ...idle, visits: 400 }))).toBeNull();
  });

  test("where every year of every agency was found, few hints are tried", () => {
    const idle = { ranksSinceGain: hints(33) };
    expect(notWorth(ranked(0.4), after(idle, covered))).toContain("every year");
    expect(notWorth(ranked(0.4), after(idle))).toBeNull();
    expect(notWorth(ranked(0.8), after(idle, covered))).toBeNull();
  });
});

describe("notWorthAlone", () => {
  const { progress } = after({});
  const article = { ...ranked(0.29), url: "http://a/art/2023/6/1/art_12_345678.html" };

  test("an article is left where its place has sunk below what is followed at all", () => {
    expect(notWorthAlone(article, progress)).toContain("gave nothing");
    expect(notWorthAlone({ ...article, rank: 0.3 }, progress)).toBeNull();
  });

  test("a column may still lead on, and until the first report everything is tried", () => {
    expect(notWorthAlone(ranked(0.05), progress)).toBeNull();
    expect(notWorthAlone(article, after({ reportPages: 0 }).progress)).toBeNull();
  });
});
