import type { ArticleColumn, NamedColumn, Wording } from "../../pack.ts";

type SiteWords = Partial<Wording>;

const column = (name: string, slug: string): NamedColumn => ({ name, slug });

/** The four beside 年报 under other names, in their order: guide, rules, active disclosure, request. */
function neighbours(columns: readonly NamedColumn[]): readonly ArticleColumn[] {
  const contents = [
    { kind: "guide", titles: ["{agency}公开事项查阅指引（{n}）"] },
    { kind: "rules", titles: ["{agency}公开工作考核细则（{n}）"] },
    {
      kind: "news",
      titles: ["{agency}{year}年第{n}批惠民资金发放名单", "{agency}科室设置（{n}）"],
    },
    { kind: "guide", titles: ["申请办理流程与答复时限说明（{n}）"] },
  ] as const;
  return contents.map((content, index) => ({ ...column("", ""), ...columns[index], ...content }));
}

/** Groups that say nothing of reports, and are named by the rank of their agencies. */
export const GROUPS_BY_RANK: SiteWords = {
  hub: column("信息公开", "gongkai"),
  disclosure: column("政府信息公开平台", "pt"),
  annual: column("政府信息公开年度报告", "ndbg"),
  departments: column("市级机关", "sjjg"),
  towns: column("镇街", "zj"),
  groups: {
    government: column("市政府", "szf"),
    departments: column("市级机关", "jg"),
    towns: column("基层单位", "jc"),
  },
  year: (year) => column(`${year}年度`, `nd${year}`),
};

/** Two characters for each group, digits for each year, short names for the five of the 专栏. */
export const SHORT_NAMES: SiteWords = {
  hub: column("公开", "gk"),
  disclosure: column("政府信息公开专栏", "zl"),
  annual: column("信息公开工作年度报告", "lm3"),
  departments: column("区直部门", "qz"),
  towns: column("街道办事处", "jdb"),
  groups: {
    government: column("本级", "bj"),
    departments: column("区直", "qz"),
    towns: column("街镇", "jz"),
  },
  year: (year) => column(String(year), `y${year}`),
  neighbours: neighbours([
    column("公开指南", "zn"),
    column("公开制度", "zd"),
    column("主动公开", "zdgk"),
    column("申请公开", "sq"),
  ]),
};

/** Years in Chinese digits, 年报 without another word. */
export const CHINESE_YEARS: SiteWords = {
  annual: column("年报", "nb"),
  departments: column("下级单位", "xj"),
  towns: column("基层公开", "jcgk"),
  groups: {
    government: column("县人民政府", "a"),
    departments: column("县级部门", "b"),
    towns: column("乡（镇）", "c"),
  },
  year: (year) => column(`${inChineseDigits(year)}年`, `n${year}`),
};

/** A hub that does not say what it is, and 年度报告 beside the other four. */
export const SILENT_HUB: SiteWords = {
  hub: column("政务", "zw"),
  annual: column("年度报告", "bg"),
  departments: column("部门公开", "bm"),
  towns: column("街道园区", "yq"),
  groups: {
    government: column("政府本级年度报告", "bj"),
    departments: column("职能部门", "zn"),
    towns: column("园区和街道", "yq"),
  },
  year: (year) => column(`${year}年年报`, `nb${year}`),
  neighbours: neighbours([
    column("信息公开指南", "zn"),
    column("公开制度建设", "zd"),
    column("主动公开目录", "ml"),
    column("依申请公开办理", "sq"),
  ]),
};

/** Groups with brackets and pauses in their names. */
export const BRACKETED_GROUPS: SiteWords = {
  hub: column("阳光政务", "ygzw"),
  disclosure: column("政务公开专栏", "zwgkzl"),
  annual: column("公开工作年报", "gkgz"),
  departments: column("市直单位", "szdw"),
  towns: column("县市区", "xsq"),
  groups: {
    government: column("市本级", "sbj"),
    departments: column("市直及驻地单位", "zs"),
    towns: column("县（市、区）", "xsq"),
  },
  year: (year) => column(`${year}年度报告`, `${year}bg`),
  reportTitles: [
    "{agency}关于{year}年度政府信息公开工作情况的报告",
    "{agency}{year}年政务公开与政府信息公开年度报告",
  ],
};

function inChineseDigits(year: number): string {
  return Array.from(String(year), (digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
}
