import { describe, expect, test } from "vitest";
import { checkClaims } from "../../shared/checks/claims/check-claims.ts";
import { readClaims } from "../../shared/checks/claims/read-claims.ts";
import type { AgencyType, Statistics } from "../../shared/reading.ts";
import { meaningOf } from "../../shared/checks/claims/metric-keys.ts";
import { metricNames } from "../../shared/export/metrics/metric-names.ts";
import { formKeys } from "../../shared/statistics/form/form-keys.ts";
import { readFigures } from "../../shared/statistics/prose/read-figures.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";
import { htmlForm } from "../statistics/form-builder.ts";
import { paragraphs } from "../statistics/prose/paragraphs.ts";
import { cityReport2024, officeReport2019 } from "../statistics/worked-cases.ts";
import { headed, statisticsOf } from "./statistics-of.ts";

const city = readStatistics(htmlForm("2021", cityReport2024));
const office = readStatistics(htmlForm("2019", officeReport2019));

/** Each check as `id verdict expected/found`. */
function claimsOf(
  statistics: Statistics,
  agencyType: AgencyType | null,
  ...texts: readonly string[]
): readonly string[] {
  const blocks = paragraphs(...texts);
  const claims = readClaims(blocks, readFigures(blocks), statistics);
  return checkClaims(claims, statistics, agencyType).map(
    ({ id, verdict, expected, found }) => `${id} ${verdict} ${expected}/${found}`,
  );
}

describe("the worked cases (REPORT-FORMAT 3.8)", () => {
  test("a city's prose repeats its tables", () => {
    expect(
      claimsOf(
        city,
        "government",
        "2024年，全市新收政府信息公开申请3119件，上年结转34件，办结3050件，结转下年度继续办理103件。",
        "全市因政府信息公开引发的行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件。全市行政诉讼46件，其中结果维持25件，结果纠正5件，其他结果9件，尚未审结7件。",
      ),
    ).toEqual([
      "PT-AP pass 3119/3119",
      "PT-AP pass 34/34",
      "PT-AP pass 3050/3050",
      "PT-AP pass 103/103",
      "RL-ALL pass 351/351",
      "RL-ALL pass 72/72",
      "RL-ALL pass 64/64",
      "RL-ALL pass 178/178",
      "RL-ALL pass 37/37",
      "RL-ALL pass 46/46",
      "RL-ALL pass 25/25",
      "RL-ALL pass 5/5",
      "RL-ALL pass 9/9",
      "RL-ALL pass 7/7",
    ]);
  });

  test("an office's prose contradicts two groups of a table that balances", () => {
    expect(
      claimsOf(
        office,
        "government-office",
        "2019年新收到政府信息公开申请859件，共答复805件。其中，予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；无法提供265件，占32.9%；不予处理158件，占19.6%。",
        "全年发生行政复议7件，行政诉讼9件。",
      ),
    ).toEqual([
      "PT-AP pass 859/859",
      "PT-AP pass 805/805",
      "PT-AP pass-assuming-blank-zero 35/35",
      "PT-AP fail 337/265",
      "PT-AP pass-assuming-blank-zero 158/158",
      "RL-ALL pass 7/7",
      "RL-ALL pass-assuming-blank-zero 9/9",
      "PT-AP fail 275/258",
    ]);
  });
});

function received(said: string): string {
  return `2024年，${said}收到政府信息公开申请17件。`;
}

describe("like is compared with like", () => {
  test.each<[string, AgencyType | null, string, string]>([
    ["a department's prose is about the department", "department", "", "fail"],
    ["and so is a township's about the whole town", "township", "全镇", "fail"],
    ["a government's office is not its territory", "government", "区政府办公室", "not-assessable"],
    ["the whole territory is", "government", "全区", "fail"],
    ["who a government means is open", "government", "", "not-assessable"],
    ["and so it is where the agency is not known", null, "", "not-assessable"],
    ["subordinates are a part", "department", "各镇", "not-assessable"],
  ])("%s", (_, type, said, verdict) => {
    expect(claimsOf(city, type, received(said))).toEqual([`PT-AP ${verdict} 3119/17`]);
  });

  test("another number of the same scope establishes it", () => {
    expect(claimsOf(city, "government", `${received("")}全年办结3050件申请。`)).toEqual([
      "PT-AP fail 3119/17",
      "PT-AP pass 3050/3050",
    ]);
  });

  test("the received may include what was carried in", () => {
    expect(claimsOf(city, "department", "共收到政府信息公开申请3153件。")).toEqual([
      "PT-AP pass 3153/3153",
    ]);
  });

  test("what another sentence states right, a smaller number states in part", () => {
    const text = `新收政府信息公开申请3119件。${received("")}收到政府信息公开申请3300件。`;
    expect(claimsOf(city, "department", text)).toEqual([
      "PT-AP pass 3119/3119",
      "PT-AP not-assessable 3119/17",
      "PT-AP fail 3119/3300",
    ]);
  });

  test("an approximate number is not compared", () => {
    expect(claimsOf(city, "department", "收到政府信息公开申请近3200件。")).toEqual([]);
  });
});

describe("AP-ZERO", () => {
  const nothing = statisticsOf(
    "2021",
    headed("applications", { "newReceived.total": 0, "carriedIn.total": 0, "granted.total": 0 }),
  );

  test.each([
    [nothing, "我局未收到政府信息公开申请。", "AP-ZERO pass 0/0"],
    [nothing, "我局收到政府信息公开申请3件。", "AP-ZERO fail 0/3"],
    [nothing, "我局收到政府信息公开申请近百件，近100件。", "AP-ZERO fail 0/100"],
    [city, "我局未收到政府信息公开申请。", "AP-ZERO fail 3119/0"],
  ])("%#", (statistics, text, outcome) => {
    expect(claimsOf(statistics, "department", text)).toEqual([outcome]);
  });
});

describe("section two", () => {
  test.each([
    ["全年作出行政许可决定447228件。", ["PT-AD pass 447228/447228"]],
    ["全年办理行政处罚3985785件。", ["PT-AD fail 3985758/3985785"]],
    ["全年办理行政处罚39件。", ["PT-AD not-assessable 3985758/39"]],
    ["公开行政处罚决定300条。", []],
    ["梳理行政许可事项120项。", []],
    [
      "未产生行政许可、行政处罚、行政复议和行政诉讼。",
      ["RL-ALL fail 351/0", "RL-ALL fail 46/0", "PT-AD fail 447228/0", "PT-AD fail 3985758/0"],
    ],
    ["未发生因行政处罚引起的行政复议。", ["RL-ALL fail 351/0"]],
    ["行政事业性收费96171.6万元。", ["PT-AD pass 96171.6/96171.6"]],
    ["行政事业性收费9.62亿元。", ["PT-AD pass 96171.6/9.62"]],
    ["行政事业性收费9.63亿元。", ["PT-AD fail 96171.6/9.63"]],
    [
      "现行有效行政规范性文件66件，本年制定行政规范性文件9件。",
      ["PT-AD pass 66/66", "PT-AD fail 8/9"],
    ],
  ])("%s", (text, checks) => {
    expect(claimsOf(city, "department", text)).toEqual(checks);
  });
});

describe("outcomes", () => {
  test.each([
    ["不同意公开申请3件。", ["PT-AP fail 178/3"]],
    [
      "答复申请3050件，其中同意公开1362件，其他110件。",
      ["PT-AP pass 3050/3050", "PT-AP pass 1362/1362"],
    ],
    [
      "答复申请3050件，其中不予公开178件，重复申请25件。",
      ["PT-AP pass 3050/3050", "PT-AP pass 178/178", "PT-AP pass 25/25"],
    ],
  ])("%s", (text, checks) => {
    expect(claimsOf(city, "department", text)).toEqual(checks);
  });
});

describe("the 2014 form", () => {
  const form = {
    edition: "2014",
    cells: [
      ...statisticsOf(
        "2014",
        headed("stats", {
          "applications.received": 12,
          "disclosure.total": 90,
          "training.meetings": 5,
        }),
      ).cells,
      ...statisticsOf("2014", { "stats.fees": 0.39 }, "万元").cells,
    ],
  } as const;

  test.each([
    ["我局收到政府信息公开申请12件。", ["PT-ST pass 12/12"]],
    ["我局主动公开政府信息89条。", ["PT-ST fail 90/89"]],
    ["我局召开政府信息公开工作会议2次。", ["PT-ST not-assessable 5/2"]],
    ["我局召开政府信息公开工作会议6次。", ["PT-ST fail 5/6"]],
    ["我局收取政府信息公开信息处理费3940元。", ["PT-ST pass 0.39/3940"]],
    ["我局收取政府信息公开信息处理费4940元。", ["PT-ST fail 0.39/4940"]],
  ])("%s", (text, checks) => {
    expect(claimsOf(form, "department", text)).toEqual(checks);
  });
});

test.each([
  ["2014", 46],
  ["2019", 43],
  ["2021", 44],
] as const)("the cells that prose is compared with are the form's: %s", (edition, metrics) => {
  const known = new Set(formKeys().map(({ key }) => key));
  const meanings = metricNames().flatMap(({ metric }) => meaningOf(metric, edition) ?? []);
  expect(meanings).toHaveLength(metrics);
  expect(
    meanings.flatMap(({ meanings: ways }) => ways.flat()).filter((key) => !known.has(key)),
  ).toEqual([]);
});

test("a page without tables has nothing to compare with", () => {
  expect(claimsOf({ edition: null, cells: [] }, "department", "收到政府信息公开申请3件。")).toEqual(
    [],
  );
});
