import type { Removal } from "#shared";
import { describe, expect, test } from "vitest";
import { genuine, injected, slot } from "./marks.ts";
import { judge } from "./judge.ts";
import { readTruth } from "./read-truth.ts";

const marked = `<html><body><p>首页</p><p>${genuine("全面推进")}${slot("政务公开")}${injected("必威体育")}${genuine("工作，10 & 2 项。")}</p></body></html>`;
const truth = readTruth(marked);

function removal(candidate: string | null, at = "/html/body/p[2]/text()[1]@4"): Removal {
  return {
    kind: "substituted",
    rule: "substituted/brand",
    text: "必威体育",
    evidence: "",
    at,
    candidates: candidate === null ? [] : [{ text: candidate, confidence: 0.9, why: "" }],
  };
}

const verdictOn = (text: string, removals: readonly Removal[] = []) =>
  judge(truth, truth, text, removals).verdict;

describe("judge", () => {
  test("a perfect text has no fault, whatever its white space", () => {
    expect(verdictOn("全面推进□ 工作，\t10 & 2\n项。")).toMatchObject({
      genuine: 13,
      lost: 0,
      injected: 4,
      leaked: 0,
      slots: 1,
      located: 1,
      invented: 0,
    });
  });

  test("a slot with the brand gone but no □ is missed", () => {
    expect(verdictOn("全面推进工作，10&2项。")).toMatchObject({ slots: 1, located: 0, leaked: 0 });
  });

  test("a slot with □ and a part of the brand is missed, and the part leaks", () => {
    expect(verdictOn("全面推进□体育工作，10&2项。")).toMatchObject({ located: 0, leaked: 2 });
  });

  test.each([
    ["the right word", removal("政务公开"), { offered: 1, right: 1 }],
    ["another word", removal("政府信息公开"), { offered: 1, right: 0 }],
    ["no word", removal(null), { offered: 0, right: 0 }],
    [
      "a word for another place",
      removal("政务公开", "/html/body/p[1]/text()[1]@0"),
      { offered: 0 },
    ],
  ])("a first candidate that is %s", (_what, given, expected) => {
    expect(verdictOn("全面推进□工作，10&2项。", [given])).toMatchObject(expected);
  });

  test("a text with nothing in it has lost everything", () => {
    expect(verdictOn("")).toMatchObject({ lost: 13, leaked: 0, located: 0 });
  });
});
