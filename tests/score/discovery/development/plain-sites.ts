import { aspx } from "../dialects/aspx.ts";
import { founder } from "../dialects/founder.ts";
import { jcms } from "../dialects/jcms.ts";
import { lonsun } from "../dialects/lonsun.ts";
import { nfcms } from "../dialects/nfcms.ts";
import { ncContent } from "../dialects/nc-content.ts";
import { openness } from "../dialects/openness.ts";
import { scriptArray } from "../dialects/script-array.ts";
import { trs } from "../dialects/trs.ts";
import { ucap } from "../dialects/ucap.ts";
import { vsb } from "../dialects/vsb.ts";
import type { SitePlan } from "../pack.ts";
import { cards, city, county } from "./skins.ts";

import { place } from "./agencies.ts";

/** Sites that speak as REPORT-FORMAT 6.2 does. */
export const PLAIN_SITES: readonly SitePlan[] = [
  {
    name: "trs, organ homes",
    host: "www.qinglan-county.gov.cn",
    dialect: trs("numbers"),
    skin: county,
    ...place("青岚县", 10, 4),
    years: [2018, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["calendar", "soft 404", "nested folders"],
    newsPerColumn: 160,
  },
  {
    name: "jcms, one list",
    host: "www.yunfu-lake.gov.cn",
    dialect: jcms("ajaxParam"),
    skin: city,
    ...place("云鹿市", 12, 6),
    years: [2018, 2023],
    hiding: "one list",
    annualEntry: "picture",
    traps: ["echo parameters"],
    newsPerColumn: 140,
  },
  {
    name: "ucap, groups and years",
    host: "www.heqing-city.gov.cn",
    dialect: ucap,
    skin: cards,
    ...place("禾清市", 9, 5),
    years: [2017, 2023],
    hiding: "group and year columns",
    annualEntry: "words",
    traps: ["interstitial", "soft 404"],
    newsPerColumn: 150,
  },
  {
    name: "n/c/content, organ homes",
    host: "www.yunque-city.gov.cn",
    dialect: ncContent,
    skin: cards,
    ...place("云雀市", 10, 5),
    years: [2018, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["soft 404"],
    newsPerColumn: 150,
  },
  {
    name: "gkmlpt, groups",
    host: "www.haiyan-bay.gov.cn",
    dialect: nfcms,
    skin: county,
    ...place("海砚市", 12, 5),
    years: [2019, 2023],
    hiding: "group columns",
    annualEntry: "words",
    traps: ["calendar"],
    newsPerColumn: 150,
  },
  {
    name: "vsb, years",
    host: "www.luming-county.gov.cn",
    dialect: vsb,
    skin: city,
    ...place("鹿鸣县", 12, 6),
    years: [2018, 2023],
    hiding: "year columns",
    annualEntry: "icon",
    traps: ["endless pages", "soft 404"],
    newsPerColumn: 150,
  },
  {
    name: "lonsun, organ homes",
    host: "www.shiliang-city.gov.cn",
    dialect: lonsun,
    skin: city,
    ...place("石梁市", 11, 4),
    years: [2018, 2023],
    hiding: "organ homes",
    annualEntry: "words",
    traps: ["echo parameters", "session ids"],
    newsPerColumn: 150,
  },
  {
    name: "openness, organ homes with years",
    host: "www.wutong-district.gov.cn",
    dialect: openness,
    skin: county,
    ...place("梧屿区", 5, 2),
    years: [2020, 2023],
    hiding: "organ homes with years",
    annualEntry: "words",
    traps: ["calendar", "soft 404"],
    newsPerColumn: 190,
  },
  {
    name: "founder, one list",
    host: "www.songxi-town.gov.cn",
    dialect: founder,
    skin: county,
    ...place("松隰县", 12, 6),
    years: [2018, 2023],
    hiding: "one list",
    annualEntry: "picture",
    traps: ["interstitial", "endless pages"],
    newsPerColumn: 150,
  },
  {
    name: "aspx frames, groups",
    host: "www.nanpu-county.gov.cn",
    dialect: aspx,
    skin: city,
    ...place("南璞县", 10, 6),
    years: [2019, 2023],
    hiding: "group columns",
    annualEntry: "words",
    traps: ["soft 404", "calendar"],
    newsPerColumn: 160,
  },
  {
    name: "script arrays, years",
    host: "www.beiyuan-city.gov.cn",
    dialect: scriptArray("array"),
    skin: cards,
    ...place("北垣市", 11, 5),
    years: [2018, 2023],
    hiding: "year columns",
    annualEntry: "words",
    traps: ["session ids", "echo parameters"],
    newsPerColumn: 150,
  },
];
