import type { SitePlan } from "../pack.ts";

const BUREAUS = [
  "教育局",
  "民政局",
  "财政局",
  "水务局",
  "农业农村局",
  "卫生健康局",
  "审计局",
  "统计局",
  "司法局",
  "交通运输局",
  "自然资源局",
  "应急管理局",
];
const TOWNS = ["石桥镇", "柳堡镇", "河口镇", "南塘乡", "云台镇", "白杨乡"];

/** Agencies whose names end otherwise than in 局, 镇 or 乡. */
const OTHER_BUREAUS = ["气象台", "机关事务服务中心", "档案馆"];
const OTHER_TOWNS = ["经济开发区", "桥西街办"];

type Agencies = Pick<SitePlan, "place" | "government" | "departments" | "towns">;

/** A place with its government and so many agencies, each named after it. */
export function place(name: string, bureaus: number, towns: number): Agencies {
  return {
    place: name,
    government: `${name}人民政府`,
    departments: BUREAUS.slice(0, bureaus).map((bureau) => name + bureau),
    towns: TOWNS.slice(0, towns).map((town) => `${name}${town}人民政府`),
  };
}

/** The same with agencies of all kinds, by the names they have at home. */
export function mixedPlace(name: string, bureaus: number, towns: number): Agencies {
  return {
    place: name,
    government: `${name}人民政府`,
    departments: [...BUREAUS.slice(0, bureaus - OTHER_BUREAUS.length), ...OTHER_BUREAUS],
    towns: [...TOWNS.slice(0, towns - OTHER_TOWNS.length), ...OTHER_TOWNS],
  };
}
