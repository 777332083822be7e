import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Check, readCapture, type Reading } from "../shared/index.ts";
import { textCapture } from "./support/capture.ts";

/** Five real texts; they stay outside the repository. */
const folder = join(import.meta.dirname, "..", "..", "shared", "seeds");

async function seed(number: string): Promise<Reading> {
  const name = readdirSync(folder).find((file) => file.startsWith(number));
  const [reading] = await readCapture(textCapture(readFileSync(join(folder, name ?? ""), "utf8")));
  if (reading === undefined) throw new Error(`seed ${number} gives no Reading`);
  return reading;
}

const failures = ({ checks }: Reading): readonly Check[] =>
  checks.filter(({ verdict }) => verdict === "fail");

const figure = (reading: Reading, metric: string): number | undefined =>
  reading.figures.find((found) => found.metric === metric)?.value;

describe.skipIf(!existsSync(folder))("the seeds (skipped where ../shared is absent)", () => {
  test("000 is a content farm's sample, and its masked numbers are none", async () => {
    const reading = await seed("000");
    expect(reading).toMatchObject({
      kind: "lookalike",
      lookalike: "template",
      standing: "unknown",
    });
    expect(reading.figures.map(({ value }) => value)).not.toContain(988);
    expect(reading.figures.map(({ value }) => value)).not.toContain(63);
  });

  test("001 is a report in traditional characters", async () => {
    const reading = await seed("001");
    expect(reading.kind).toBe("report");
    expect(reading.metadata.agency?.value.name).toBe("高新区(新市区)政府办公室");
    expect(reading.metadata.year?.value).toBe(2017);
    expect(reading.metadata.issuedOn?.value).toBe("2018-02-08");
    expect(reading.text).toContain("着力推进行政行为全过程和重点领域信息公开");
    expect(reading.text).not.toMatch(/用户登录|[開務區對時實]/u);
    expect(reading.removals).toMatchObject([{ kind: "chrome", text: "用戶登錄" }]);
    expect(figure(reading, "disclosedTotal")).toBe(37_720);
    expect(figure(reading, "applicationsReceived")).toBe(2);
    expect(figure(reading, "reconsideration")).toBe(0);
    expect(figure(reading, "litigation")).toBe(0);
  });

  test("002 is a report in Taiwan wording with four contradictions", async () => {
    const reading = await seed("002");
    expect(reading.kind).toBe("report");
    expect(reading.metadata.agency?.value).toMatchObject({
      name: "盘锦市",
      divisionCode: "211100",
    });
    expect(reading.metadata.year?.value).toBe(2008);
    for (const word of [
      "门户网站",
      "规范性文件",
      "市档案馆",
      "大洼县档案局",
      "窗口",
      "链接",
      "优化",
    ]) {
      expect(reading.text).toContain(word);
    }
    expect(reading.removals.map(({ kind }) => kind)).toEqual(["chrome", "chrome", "duplicate"]);
    expect(failures(reading).map(({ expected, found, hints }) => [expected, found, hints])).toEqual(
      [
        [1432, 1232, ["533→333", "532→332", "1232→1432"]],
        [1227, 1232, ["1104→1109", "120→125", "3→8"]],
        [804, 803, ["161→160", "81→80", "241→240", "321→320", "803→804"]],
        [63, 49, []],
      ],
    );
  });

  test("003 is the 2019 form, flattened, one value short", async () => {
    const reading = await seed("003");
    expect(reading).toMatchObject({ kind: "report", statistics: { edition: "2019" } });
    expect(reading.metadata.year?.value).toBe(2020);
    expect(reading.metadata.title).toBeNull();
    expect(reading.metadata.agency).toMatchObject({
      inferred: true,
      value: { divisionCode: "220300" },
    });
    const { cells } = reading.statistics;
    const applications = cells.filter(({ key }) => key.startsWith("applications."));
    expect(applications.map(({ value }) => value)).toEqual(Array.from({ length: 161 }, () => 0));
    expect(cells.filter(({ value }) => value !== 0).map(({ key, blank }) => [key, blank])).toEqual([
      ["activeDisclosure.art20_5.otherServices.itemsPrevYear", null],
      ["activeDisclosure.art20_8.fees.itemsPrevYear", null],
      ["litigationAfterReconsideration.total", "missing-cell"],
    ]);
    const others = reading.checks.filter(({ verdict }) => verdict !== "pass");
    expect(others.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["RL-AFT", "not-assessable"],
      ["RL-ARITY", "fail"],
      // “No lawsuits”, the prose says; the total after reconsideration is the cell that is missing.
      ["RL-ALL", "not-assessable"],
    ]);
  });

  test("004 is a township's report with a brand over six of its words", async () => {
    const reading = await seed("004");
    expect(reading.kind).toBe("report");
    expect(reading.metadata.agency?.value).toMatchObject({
      name: "成吉思汗镇",
      divisionCode: "150783103",
      divisionPath: ["内蒙古自治区", "呼伦贝尔市", "扎兰屯市", "成吉思汗镇"],
    });
    expect(reading.metadata.year?.value).toBe(2016);
    expect(reading.metadata.publishedOn?.value).toBe("2017-02-10");
    expect(reading.text).not.toContain("UedBet");
    expect(Array.from(reading.text.matchAll(/□/gu))).toHaveLength(5);
    const brands = reading.removals.filter(({ text }) => text === "UedBet体育");
    expect(brands.map(({ kind, candidates }) => [kind, candidates[0]?.text])).toEqual([
      ["inserted", undefined],
      ["substituted", "扎兰屯市"],
      ...Array.from({ length: 4 }, () => ["substituted", "政务公开"]),
    ]);
  });
});
