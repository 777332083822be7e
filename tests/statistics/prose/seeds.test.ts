import { existsSync, readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { checkProse } from "../../../shared/checks/check-prose.ts";
import type { Check, Figure } from "../../../shared/reading.ts";
import { readCapture } from "../../../shared/read-capture.ts";
import { readFigures } from "../../../shared/statistics/prose/read-figures.ts";
import { paragraphs } from "./paragraphs.ts";

const SEEDS = new URL("../../../../shared/seeds/", import.meta.url);
const names = existsSync(SEEDS) ? readdirSync(SEEDS).toSorted() : [];

/** The prose of a real text: its lines without the rows of its tables. */
async function proseOf(number: string): Promise<readonly string[]> {
  const name = names.find((candidate) => candidate.startsWith(`${number}_`)) ?? "";
  const bytes = readFileSync(new URL(name, SEEDS));
  const capture = {
    url: null,
    retrievedAt: null,
    contentType: "text/plain",
    bytes,
    via: "file",
  } as const;
  const readings = await readCapture(capture);
  return readings.flatMap(({ text }) => text.split("\n")).filter((line) => !line.includes("\t"));
}

async function figuresOf(number: string): Promise<readonly Figure[]> {
  return readFigures(paragraphs(...(await proseOf(number))));
}

async function failuresOf(number: string): Promise<readonly Check[]> {
  const checks = checkProse(paragraphs(...(await proseOf(number))));
  return checks.filter(({ verdict }) => verdict === "fail");
}

function brief({ metric, value, unit, scope }: Figure): string {
  return `${metric} ${value}${unit}${scope === null ? "" : ` @${scope}`}`;
}

describe.skipIf(names.length === 0)("the seeds (skipped where ../shared/seeds is absent)", () => {
  test("000: masked numbers are no figures", async () => {
    const figures = await figuresOf("000");
    expect(figures.map(brief)).toContain("disclosedTotal 17694条 @whole");
    expect(figures.filter(({ value }) => value === 988 || value === 63)).toEqual([]);
  });

  test("001", async () => {
    expect((await figuresOf("001")).map(brief)).toEqual([
      "disclosedTotal 37720条 @whole",
      "applicationsReceived 2件",
      "repliedOnTimeRate 100% @own",
      "reconsideration 0件",
      "litigation 0件",
    ]);
  });

  test("002: each fact once, though the abstract repeats two", async () => {
    const figures = (await figuresOf("002")).map(brief);
    expect(figures).toEqual(
      expect.arrayContaining([
        "disclosedTotal 25140条 @whole",
        "disclosedByLevel.departments 15084条 @subordinate",
        "disclosedByChannel.website 7684条",
        "applicationsReceived 1232条",
        "applicationsByChannel.serviceCentre 532条",
        "outcome.refused 41条 @subordinate",
        "suggestionsReceived 173条",
        "fees 0元",
        "gazetteIssues 6期",
        "gazetteDocuments 105个",
        "pressConferences 18次",
      ]),
    );
    expect(
      figures.filter((figure) => /^(?:applicationsReceived|suggestionsReceived)/u.test(figure)),
    ).toEqual([
      "applicationsReceived 1232条",
      "applicationsReceived 803条 @subordinate",
      "suggestionsReceived 173条",
    ]);
  });

  test("003: nothing received, nothing reviewed", async () => {
    const figures = (await figuresOf("003")).map(brief);
    expect(figures).toEqual([
      "applicationsReceived 0件",
      "applicationsReceived 0件 @own",
      "disclosedTotal 34条",
      "reconsideration 0件",
      "litigation 0件",
      "disclosedByChannel.wechat 7条",
    ]);
  });

  test("004 states no figure", async () => {
    expect(await figuresOf("004")).toEqual([]);
  });

  test("002: the wrong sums of REPORT-FORMAT 8.2 and no others", async () => {
    const failures = await failuresOf("002");
    expect(failures.map(({ id, expected, found, hints }) => [id, expected, found, hints])).toEqual([
      ["PR-PARTITION", 1432, 1232, ["533→333", "532→332", "1232→1432"]],
      ["PR-PARTITION", 1227, 1232, ["1104→1109", "120→125", "3→8"]],
      ["PR-PARTITION", 804, 803, ["161→160", "81→80", "241→240", "321→320", "803→804"]],
      ["PR-PARTITION", 63, 49, []],
    ]);
  });

  test.each(["000", "001", "003", "004"])("%s contradicts itself nowhere", async (number) => {
    expect(await failuresOf(number)).toEqual([]);
  });
});
