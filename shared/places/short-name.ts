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

/** What is left off a name in speech, by level; the first that leaves two characters is left off. */
const ENDINGS: Readonly<Record<DivisionLevel, readonly RegExp[]>> = {
  province: [/(?:壮族|回族|维吾尔)?自治区$/u, /[省市]$/u],
  prefecture: [/地区$/u, /[市盟]$/u],
  county: [/(?<=神农架)林区$/u, /(?:新区|特区|行政委员会)$/u, /[县区市旗]$/u],
  township: [/(?:街道办事处|地区办事处|街道|办事处|民族乡|镇|乡|苏木)$/u],
};

/**
 * The name without the word for its kind: 盘锦市 → 盘锦, 恩施土家族苗族自治州 → 恩施. Null where that
 * leaves fewer than two characters: 赵县 is never called 赵.
 */
export function shortName(name: string, level: DivisionLevel): string | null {
  const isAutonomous = level !== "province" && name.includes("自治");
  const endings = isAutonomous ? AUTONOMOUS : ENDINGS[level];
  const shorts = endings.map((ending) => name.replace(ending, ""));
  return shorts.find((short) => short !== name && short.length >= 2) ?? null;
}

/**
 * Every name a division goes by: in full, without its kind, and as its own offices write it: 道真自治县 for
 * 道真仡佬族苗族自治县, 恩施州 for 恩施土家族苗族自治州.
 */
export function namesOf(name: string, level: DivisionLevel): readonly string[] {
  const short = shortName(name, level);
  if (short === null) return [name];
  const kind = /自治([县州旗])$/u.exec(name);
  const withKind = kind ? [short + kind[0], ...(kind[1] === "州" ? [`${short}州`] : [])] : [];
  return [...new Set([name, short, ...withKind])];
}
