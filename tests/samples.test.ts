import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCapture } from "../shared/index.ts";
import { captureOf } from "./support/capture.ts";

/** Real pages; they stay outside the repository. */
const folder = join(import.meta.dirname, "..", "..", "shared", "samples");

/** What a person who read the pages says of them: kind, agency, year, title and how many words are missing. */
const SAMPLES = {
  "html/scedu_2013.html": [
    "report",
    "四川省教育厅",
    2012,
    "2012年□政府信息公开工作年度报告",
    "政府信息公开",
    6,
  ],
  "html/scedu_2016.html": [
    "report",
    "四川省教育厅",
    2015,
    "2015年□政府信息公开工作年度报告",
    "未有政府信息公开行政复议事项。",
    8,
  ],
  "html/scedu_2020*.html": [
    "report",
    "四川省教育厅",
    2019,
    "□2019年度政府信息公开工作报告",
    "全年共计办理信件1500余件",
    5,
  ],
  "html/pds_edu*.html": [
    "report",
    "岚皋县教育体育局",
    2019,
    "岚皋县教育体育局2019年政府信息公开工作年度报告",
    "005452487/2020-00001",
    0,
  ],
} as const;

describe.skipIf(!existsSync(folder))("the samples (skipped where ../shared is absent)", () => {
  test.each(Object.entries(SAMPLES))(
    "%s",
    async (pattern, [kind, agency, year, title, passage, missing]) => {
      const [name = ""] = globSync(pattern, { cwd: folder });
      const [reading] = await readCapture(captureOf(readFileSync(join(folder, name), "utf8")));
      expect(reading?.kind).toBe(kind);
      expect(reading?.metadata.agency?.value.name).toBe(agency);
      expect(reading?.metadata.year?.value).toBe(year);
      expect(reading?.metadata.title?.value).toBe(title);
      expect(reading?.text).toContain(passage);
      expect(reading?.text.match(/□/gu) ?? []).toHaveLength(missing);
    },
  );
});
