import { simplifiedCharacters } from "../../han/simplified-character.ts";
import { split } from "../vocabulary/word-group.ts";

/** How the sentences and clauses of a report begin, each a piece of a regular expression: numbers, times, agents, deeds. */
const OPENERS: readonly string[] = split(`
  [一二三四五六七八九十]是 [（(]?[一二三四五六七八九十]{1,2}[）)、]
  \\d{4}年 今年 去年 年内 年初 年底 近年 每[季月年] 截至 其中 同时 此外 另外 另 下一步 今后 目前 累计 共 先后 定期 及时
  全[年市县区省镇乡州局] 我[局厅委办镇乡县市区省州] 本[年局机单报] 各[级部单乡镇县区科] 政务 政府 行政 依法 群众 部分 少数 个别
  (?<![绝相针面应反])对 经(?!营) 把 将 在 为 与 由 就 从 以 通过 按照 根据 依照 依托 依据 围绕 针对 利用 结合 凡 至
  积极 严格 认真 切实 不断 坚持 持续 进一步 继续 全面 深入 大力 着力 扎实 有序 主动 严厉
  公开 组织 召开 举办 开展 建立 建成 健全 完善 加强 加大 推进 推动 推行 推广 推送 深化 优化 升级 探索 落实 制定 修订 印发 编制
  编印 规范 明确 指定 指导 邀请 承办 承接 收到 受理 办理 申请 发布 发放 召集 配备 调整 成立 设立 设置 安排 运用 做好 抓好 查处
  打击 清理 整治 实施 实行 执行 申报 接受 接待 接到 解读 回应 新[增设建办]
  “ 《`);

const ANY_OPENER = OPENERS.join("|");
const EACH_OPENER = new RegExp(ANY_OPENER, "gu");
const AT_START = new RegExp(`^\\s*(?:${ANY_OPENER})`, "u");

/** Where in a text, in whatever script, a sentence of a report may begin. */
export function openerPlaces(text: string): readonly number[] {
  return Array.from(simplifiedCharacters(text).matchAll(EACH_OPENER), ({ index }) => index);
}

/** Whether a text, in whatever script, begins as a sentence or clause of a report does. */
export function beginsAsReport(text: string): boolean {
  return AT_START.test(simplifiedCharacters(text));
}
