import { aspx } from "../dialects/aspx.ts";
import { founder } from "../dialects/founder.ts";
import { jcms } from "../dialects/jcms.ts";
import { lonsun } from "../dialects/lonsun.ts";
import { nfcms } from "../dialects/nfcms.ts";
import { openness } from "../dialects/openness.ts";
import { scriptArray } from "../dialects/script-array.ts";
import { trs } from "../dialects/trs.ts";
import { ucap } from "../dialects/ucap.ts";
import { vsb } from "../dialects/vsb.ts";
import type { DiscoveryPack, SitePlan } from "../pack.ts";
import { antique, harbour, modern } from "./skins.ts";
import { WORDING } from "./wording.ts";

const BUREAUS = [
  "科学技术局",
  "公安局",
  "人力资源和社会保障局",
  "住房和城乡建设局",
  "商务局",
  "文化广电和旅游局",
  "退役军人事务局",
  "市场监督管理局",
  "医疗保障局",
  "城市管理局",
  "林业局",
  "信访局",
];
const TOWNS = ["东湾街道", "西岭街道", "新浦镇", "龙潭镇", "沙河镇", "凤鸣镇"];

function place(name: string, bureaus: number, towns: number) {
  return {
    place: name,
    government: `${name}人民政府`,
    departments: BUREAUS.slice(0, bureaus).map((bureau) => name + bureau),
    towns: TOWNS.slice(0, towns).map(
      (town) => `${name}${town}${town.endsWith("街道") ? "办事处" : "人民政府"}`,
    ),
  };
}

const SITES: readonly SitePlan[] = [
  {
    name: "trs variables, groups and years",
    host: "www.lanting-city.gov.cn",
    dialect: trs("variables"),
    skin: harbour,
    ...place("澜汀市", 10, 5),
    years: [2018, 2023],
    hiding: "group and year columns",
    annualEntry: "picture",
    traps: ["echo parameters", "soft 404"],
    newsPerColumn: 150,
  },
  {
    name: "jcms, organ homes",
    host: "www.xunyang-lake.gov.cn",
    dialect: jcms("hidden inputs"),
    skin: modern,
    ...place("浔阑市", 10, 4),
    years: [2018, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["calendar", "interstitial"],
    newsPerColumn: 150,
  },
  {
    name: "ucap, one list",
    host: "www.jinxi-port.gov.cn",
    dialect: ucap,
    skin: antique,
    ...place("津汐市", 12, 6),
    years: [2018, 2023],
    hiding: "one list",
    annualEntry: "picture",
    traps: ["session ids", "soft 404"],
    newsPerColumn: 150,
  },
  {
    name: "gkmlpt, years",
    host: "www.nanhu-bay.gov.cn",
    dialect: nfcms,
    skin: modern,
    ...place("岚澳市", 12, 4),
    years: [2018, 2023],
    hiding: "year columns",
    annualEntry: "words",
    traps: ["echo parameters"],
    newsPerColumn: 160,
  },
  {
    name: "vsb, organ homes",
    host: "www.hanjiang-hill.gov.cn",
    dialect: vsb,
    skin: harbour,
    ...place("菡江市", 11, 3),
    years: [2018, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["nested folders", "calendar"],
    newsPerColumn: 150,
  },
  {
    name: "lonsun, groups",
    host: "www.duyun-lake.gov.cn",
    dialect: lonsun,
    skin: harbour,
    ...place("渡筠市", 12, 6),
    years: [2019, 2023],
    hiding: "group columns",
    annualEntry: "icon",
    traps: ["endless pages"],
    newsPerColumn: 150,
  },
  {
    name: "openness, years",
    host: "www.tanxi-field.gov.cn",
    dialect: openness,
    skin: antique,
    ...place("潭栖市", 12, 5),
    years: [2019, 2023],
    hiding: "year columns",
    annualEntry: "words",
    traps: ["session ids", "interstitial"],
    newsPerColumn: 150,
  },
  {
    name: "founder, groups and years",
    host: "www.gushan-old.gov.cn",
    dialect: founder,
    skin: antique,
    ...place("鹄杉市", 11, 5),
    years: [2018, 2023],
    hiding: "group and year columns",
    annualEntry: "words",
    traps: ["soft 404", "calendar"],
    newsPerColumn: 150,
  },
  {
    name: "aspx frames, organ homes",
    host: "www.yaoshan-west.gov.cn",
    dialect: aspx,
    skin: antique,
    ...place("瑶巘市", 8, 3),
    years: [2018, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["endless pages", "echo parameters"],
    newsPerColumn: 180,
  },
  {
    name: "script lines, organ homes with years",
    host: "www.zhuhe-river.gov.cn",
    dialect: scriptArray("document.write"),
    skin: modern,
    ...place("竺河市", 5, 2),
    years: [2019, 2023],
    hiding: "organ homes with years",
    annualEntry: "words",
    traps: ["calendar", "nested folders"],
    newsPerColumn: 200,
  },
];

/** The sites that rules prove themselves on. */
export const HELD_OUT: DiscoveryPack = { name: "held-out", wording: WORDING, sites: SITES };
