import { expect, test } from "vitest";
import {
  FOREIGN_THRESHOLD,
  foreignReasons,
} from "../../../shared/cleaning/overwritten/evidence.ts";
import { loadPlaces } from "../../../shared/places/load-places.ts";

const TEXT = "2019年，我局公开信息266条，局党组召开会议2次。";

async function isForeign(name: string): Promise<boolean> {
  const reasons = foreignReasons(name, TEXT, await loadPlaces());
  return reasons.reduce((sum, { weight }) => sum + weight, 0) >= FOREIGN_THRESHOLD;
}

test.each(["进一步规范主动公开范围", "不断健全依申请公开办理流程", "全面落实基层公开标准目录"])(
  "%s before 工作年度报告 is the report's own prose",
  async (words) => {
    expect(await isForeign(words)).toBe(false);
  },
);

test.each(["青衡县天气预报", "蓝海豚影视在线", "欢迎光临青衡房产网"])(
  "%s is pasted",
  async (name) => {
    expect(await isForeign(name)).toBe(true);
  },
);
