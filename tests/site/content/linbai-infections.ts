import type { Infection } from "../infection.ts";

const hiddenLinks: readonly string[] = [
  "绿洲二手挖掘机网",
  "全民小说阅读网",
  "城西男科医院",
  "快印名片设计公司",
  "老兵军事论坛",
  "自考本科报名入口",
  "北辰土工布厂家",
  "星辉棋牌游戏下载",
];

const farm: readonly string[] = [
  "和田县",
  "华宁县",
  "皋兰县",
  "资溪县",
  "新巴尔虎右旗",
  "永修县",
  "出国",
  "鄯善县",
  "车险",
  "吴桥县",
  "留坝县",
  "安多县",
  "炒股开户",
  "桂东县",
  "台前县",
  "连山区",
];

/** One attacker's kit, under two brands: a known stem, and one that no word list holds. */
export const bwinKit: Infection = {
  brand: "必威体育",
  title: "必威体育官网_必威体育在线投注平台_必威体育手机版登录入口",
  hiddenLinks,
  advertisement:
    "必威体育官网是亚洲知名的在线投注平台，新用户注册即送彩金，真人娱乐、电子游戏、体育竞猜应有尽有，立即登录app下载体验！",
  farmSentence: "国产精品一区二区在线观看久久精品免费视频",
  farm,
};

export const quovoKit: Infection = {
  ...bwinKit,
  brand: "Quovobet娱乐",
  title: "Quovobet娱乐平台_Quovobet娱乐官方网站_Quovobet娱乐注册",
  advertisement:
    "Quovobet娱乐平台为您提供最新的注册网址和登录入口，百家乐、老虎机、体育投注一站式畅玩，首存双倍返利，欢迎下载app！",
};
