import type { BrandNames } from "../cleaning/pack.ts";

/** Names that attackers of the held-out pages paste. */
export const BRANDS: BrandNames = {
  listed: [
    "威廉希尔",
    "亚博体育",
    "华体会hth",
    "爱游戏ayx",
    "星空体育",
    "米兰体育官网",
    "球盟会",
    "新葡京娱乐",
    "万博manbetx",
    "菠萝视频",
    "beplay体育",
  ],
  latin: ["Quorvia", "Brixtona", "Velmara", "oakspire", "JUMVERA", "Dorlinex", "pinewager"],
  "latin-digits": ["bk8899", "T6win", "yz3721", "77mvp", "Q568", "GX0088"],
  "han-latin": ["恒博XO", "亨利plus", "飓风Sport", "天际KY", "聚乐fun", "LV君临"],
  "han-suffix": [
    "腾骏体育",
    "荣耀世纪官网",
    "嘉盛国际平台",
    "顺捷娱乐",
    "瑞博线上",
    "迈达斯电竞",
    "银杉网址",
  ],
  "han-bare": ["琅煜", "璟泰", "颐鲲", "汇鑫荣", "骁羽", "帝豪轩", "锦泓盛"],
  gambling: ["黄金海岸赌城", "富贵牛牛", "大发快三网", "澳彩资料站", "逍遥麻将馆", "金花三张牌"],
  adult: ["青柠影院", "水蜜tv", "含羞草视频", "午夜妖姬", "茄子短视频", "樱桃社区"],
};
