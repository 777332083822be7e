import { aspx } from "../dialects/aspx.ts";
import { founder } from "../dialects/founder.ts";
import { jcms } from "../dialects/jcms.ts";
import { lonsun } from "../dialects/lonsun.ts";
import { openness } from "../dialects/openness.ts";
import { scriptArray } from "../dialects/script-array.ts";
import { trs } from "../dialects/trs.ts";
import { vsb } from "../dialects/vsb.ts";
import type { SitePlan } from "../pack.ts";
import { mixedPlace, place } from "./agencies.ts";
import { bare, definitions } from "./plain-skins.ts";
import { cards, city, county } from "./skins.ts";
import {
  BRACKETED_GROUPS,
  CHINESE_YEARS,
  GROUPS_BY_RANK,
  SHORT_NAMES,
  SILENT_HUB,
} from "./wording/site-words.ts";

/** Sites whose columns say little of what they hold: agencies, groups and years by their bare names. */
export const TERSE_SITES: readonly SitePlan[] = [
  {
    name: "founder, groups and years",
    host: "www.shuangta-city.gov.cn",
    dialect: founder,
    skin: bare,
    ...place("双塔市", 11, 5),
    years: [2018, 2023],
    hiding: "group and year columns",
    annualEntry: "words",
    traps: ["endless pages", "calendar"],
    newsPerColumn: 150,
    words: GROUPS_BY_RANK,
  },
  {
    name: "trs variables, groups and years",
    host: "www.lanting-district.gov.cn",
    dialect: trs("variables"),
    skin: cards,
    ...mixedPlace("兰汀区", 12, 5),
    years: [2019, 2023],
    hiding: "group and year columns",
    annualEntry: "icon",
    traps: ["soft 404"],
    newsPerColumn: 150,
    words: SHORT_NAMES,
  },
  {
    name: "lonsun, groups",
    host: "www.qingquan-city.gov.cn",
    dialect: lonsun,
    skin: bare,
    ...mixedPlace("清泉市", 12, 6),
    years: [2019, 2023],
    hiding: "group columns",
    annualEntry: "words",
    traps: ["interstitial", "echo parameters"],
    newsPerColumn: 150,
    words: BRACKETED_GROUPS,
  },
  {
    name: "aspx frames, organ homes",
    host: "www.fenglin-county.gov.cn",
    dialect: aspx,
    skin: city,
    ...mixedPlace("枫霖县", 9, 4),
    years: [2019, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["interstitial"],
    newsPerColumn: 150,
    words: SILENT_HUB,
  },
  {
    name: "vsb, organ homes with years",
    host: "www.yunxi-county.gov.cn",
    dialect: vsb,
    skin: bare,
    ...mixedPlace("云汐县", 6, 3),
    years: [2020, 2023],
    hiding: "organ homes with years",
    annualEntry: "picture",
    traps: ["endless pages", "echo parameters"],
    newsPerColumn: 180,
    words: CHINESE_YEARS,
  },
  {
    name: "jcms inputs, years",
    host: "www.heling-city.gov.cn",
    dialect: jcms("hidden inputs"),
    skin: county,
    ...place("鹤岭市", 12, 6),
    years: [2018, 2023],
    hiding: "year columns",
    annualEntry: "icon",
    traps: ["nested folders"],
    newsPerColumn: 150,
    words: SHORT_NAMES,
  },
  {
    name: "script json, one list",
    host: "www.shanyin-lake.gov.cn",
    dialect: scriptArray("json"),
    skin: city,
    ...place("杉荫市", 11, 5),
    years: [2019, 2023],
    hiding: "one list",
    annualEntry: "words",
    traps: ["soft 404"],
    newsPerColumn: 150,
    words: GROUPS_BY_RANK,
  },
  {
    name: "openness, organ homes",
    host: "www.baihe-district.gov.cn",
    dialect: openness,
    skin: definitions,
    ...mixedPlace("白荷区", 9, 5),
    years: [2019, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["calendar"],
    newsPerColumn: 150,
    words: SILENT_HUB,
  },
];
