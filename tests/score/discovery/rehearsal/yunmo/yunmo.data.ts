import { list } from "../kit/words.ts";

/** The bureaus of the province's cities: name, folder, and what each calls its reports. */
export const CITIES: readonly (readonly [name: string, code: string, column: string])[] = [
  ["砚州市", "yz", "工作年报"],
  ["碛北市", "qb", "年度报告"],
  ["槐阳市", "hy", "公开年报"],
  ["青峪市", "qy", "信息公开工作报告"],
  ["泷口市", "lk", "报告与总结"],
  ["雁汊市", "yc", "工作年报"],
  ["柘泽市", "zz", "年报"],
  ["鹿渚市", "lz", "政务公开工作情况"],
];

/** Titles of what a tax bureau writes about. */
export const TAX_TITLES = list(
  "{place}税务：{work}有力度 服务企业有温度|便民办税春风行动走进{firm}|{agency}召开{meeting}会议|税惠助力{goods}产业发展|{agency}开展{work}志愿服务|{person}带队走访{firm}|智慧税务赋能{project}|{agency}举办新进公务员初任培训|纳税信用贷为{firm}解燃眉之急|{agency}党委理论学习中心组集中学习",
);

/** Titles of notices of a tax bureau. */
export const TAX_NOTICES = list(
  "{agency}关于{firm}欠税的公告|{agency}{year}年第{n}号送达公告（{firm}）|{agency}关于停机升级的通告|{agency}{year}年度部门决算|非正常户认定公告（{firm}）|{agency}关于{year}年{n}月申报纳税期限的公告|{agency}{year}年公开选调公务员公告|{agency}税务行政处罚事项告知书（{firm}）|{agency}办公用房物业服务采购意向公开",
);

/** What the province calls a report in each of its three ages. */
export const TITLES = {
  now: "国家税务总局{agency}{year}年政府信息公开工作年度报告",
  state: "{agency}{year}年政府信息公开工作报告",
  local: "省局{year}年度信息公开工作报告",
};
