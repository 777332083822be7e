import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  advertisingScore,
  lexicality,
  unknownStretches,
} from "../../../shared/cleaning/model/character-model.ts";
import { fold } from "../../../shared/han/fold.ts";

const root = join(import.meta.dirname, "../../..");
const seeds = join(root, "../shared/seeds");

const GENUINE = [
  "2022年，全县各级行政机关通过门户网站主动公开政府信息1203条，较上年增长8%，其中规范性文件14件。",
  "市体育局公开了体育彩票公益金的使用情况，全民健身设施和体育场馆免费开放时间同步公布。",
  "公安机关查处网络赌博、开设赌场案件12起，行政处罚决定均已在网站公示。",
  "成人高考和自学考试报名政策通过官方网站、微信公众号和政务直播间解读。",
];
const INJECTED = [
  "云鼎国际为您提供真人视讯、电子游艺、棋牌捕鱼，注册即送彩金，提现秒到账",
  "高清无码视频在线观看，免费中文字幕一区二区三区",
  "专业代开发票，办理各类证件，加微信详谈，诚信可靠",
  "最新网址手机版下载安装，买球平台登录入口，赔率盘口实时比分",
];

/** Lines long enough to be judged. */
const isLong = (line: string): boolean => (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= 20;

describe("the score of advertising", () => {
  test.each(GENUINE)("lies below zero for prose of the genre: %s", (line) => {
    expect(advertisingScore(line)).toBeLessThan(0);
  });

  test.each(INJECTED)("lies well above zero for what is injected: %s", (line) => {
    expect(advertisingScore(line)).toBeGreaterThan(0.6);
  });

  test("is zero for names and for a text without two Han characters", () => {
    for (const text of ["", "云岫", "皖事通", "bet365", "一"])
      expect(advertisingScore(text)).toBe(0);
  });

  test.skipIf(!existsSync(seeds))("takes no line of a real report for advertising", () => {
    const lines = readdirSync(seeds)
      .flatMap((file) => readFileSync(join(seeds, file), "utf8").split("\n"))
      .map(fold)
      .filter(isLong);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => advertisingScore(line) > 0.3)).toEqual([]);
  });
});

describe("the lexicality of a text", () => {
  test("is the share of it that divides into known words", () => {
    expect(lexicality("政府信息公开")).toBe(1);
    expect(lexicality("云岫")).toBe(0);
    expect(lexicality("云岫体育")).toBe(0.5);
    expect(lexicality("Zyobet 365")).toBe(0);
  });

  test("shows where the unknown stretches are", () => {
    const text = "我镇根据鸿煊领导小组的安排，对皖事通进行推广";
    const unknown = unknownStretches(text).map(({ start, end }) => text.slice(start, end));
    expect(unknown).toContain("鸿煊");
    expect(unknown).not.toContain("领导");
  });
});

test("the data stay small", () => {
  const data = join(root, "shared/cleaning/model/character-model.data.json");
  expect(statSync(data).size).toBeLessThan(350_000);
});
