import type { DivisionLevel } from "./division.ts";

/** Peoples whose names take 族 in an autonomous division; without it 陵水 would lose its 水. */
const PEOPLES_WITH_ZU =
  "塔吉克|维吾尔|乌孜别克|鄂温克|鄂伦春|达斡尔|朝鲜|赫哲|锡伯|裕固|保安|东乡|撒拉|布依|仡佬|土家|哈尼|傈僳|" +
  "拉祜|布朗|阿昌|普米|基诺|德昂|景颇|毛南|仫佬|纳西|独龙|各|回|满|藏|苗|彝|壮|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京";
/** Peoples whose names stand with or without it: 蒙古自治县, 蒙古族自治县. */
const PEOPLES = "蒙古|哈萨克|柯尔克孜|塔吉克|锡伯";

/** An autonomous division's kind, with the peoples it is named for. */
const AUTONOMOUS: readonly RegExp[] = [
  new RegExp(`(?:(?:${PEOPLES_WITH_ZU})族|(?:${PEOPLES})族?)*自治[州县旗]$`, "u"),
  /族?自治[区州县旗]$/u,
];

/** The one district of forests: 万柏林区 is named for a cypress wood. */
const FOREST_DISTRICT = "神农架林区";

/**
 * What is left off a name in speech, by level; the first that leaves two characters is left off. Plain words: the
 * names of all divisions are cut when the table is opened, and cold patterns take ten times as long.
 */
const ENDINGS: Readonly<Record<DivisionLevel, readonly string[]>> = {
  province: ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市"],
  prefecture: ["地区", "市", "盟"],
  county: ["新区", "特区", "行政委员会", "县", "区", "市", "旗"],
  township: ["街道办事处", "地区办事处", "街道", "办事处", "民族乡", "镇", "乡", "苏木"],
};

/** The same by their last character: three thousand names are each asked once, when nothing is warm. */
const endingsBy: Readonly<Record<DivisionLevel, ReadonlyMap<string, readonly string[]>>> = {
  province: byLastCharacter(ENDINGS.province),
  prefecture: byLastCharacter(ENDINGS.prefecture),
  county: byLastCharacter(ENDINGS.county),
  township: byLastCharacter(ENDINGS.township),
};

function byLastCharacter(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(endings, (ending) => ending.charAt(ending.length - 1));
}

/**
 * The name without the word for its kind: 盘锦市 → 盘锦, 恩施土家族苗族自治州 → 恩施. Null where that
 * leaves fewer than two characters: 赵县 is never called 赵.
 */
export function shortName(name: string, level: DivisionLevel): string | null {
  if (name === FOREST_DISTRICT) return FOREST_DISTRICT.slice(0, -"林区".length);
  if (level !== "province" && name.includes("自治")) {
    const shorts = AUTONOMOUS.map((ending) => name.replace(ending, ""));
    return shorts.find((short) => short !== name && short.length >= 2) ?? null;
  }
  for (const ending of endingsBy[level].get(name.charAt(name.length - 1)) ?? []) {
    if (name.length >= ending.length + 2 && name.endsWith(ending))
      return name.slice(0, -ending.length);
  }
  return null;
}

/**
 * Every name a division goes by: in full, without its kind, and as its own offices write it: 道真自治县 for
 * 道真仡佬族苗族自治县, 恩施州 for 恩施土家族苗族自治州.
 */
export function namesOf(name: string, level: DivisionLevel): readonly string[] {
  const short = shortName(name, level);
  if (short === null) return [name];
  if (!name.includes("自治")) return [name, short];
  const kind = /自治([县州旗])$/u.exec(name);
  const withKind = kind ? [short + kind[0], ...(kind[1] === "州" ? [`${short}州`] : [])] : [];
  return [...new Set([name, short, ...withKind])];
}
