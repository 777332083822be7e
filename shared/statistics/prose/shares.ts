import type { Statement } from "./statements.ts";

/** A percentage printed beside a count: 1104条,占总数的89.6%. */
export interface Share {
  readonly percent: Statement;
  /** Of what: of the whole that is being divided, or of something else, as 占市政府部门总数的66.2%. */
  readonly base: "whole" | "other";
  /** The words for the base, as 总数的. */
  readonly words: string;
}

/** 分别占 tells percentages apart by their order, which this reading does not follow. */
const IN_ORDER = /分别|各占/u;
const BARE_SHARE = /^(?:所占)?(?:比例|比重)[为是约]*$/u;
const IN_BRACKETS_ALONE = /^[约近]?$/u;

/** Words of a base that only name the thing counted; whatever is left over names another base. */
const NEUTRAL_WORDS =
  /全[市区县省镇州部局年]|本年度?|当年|年度|所有|总体|主动|依申请|申请|受理|新收|收到|收件|答复|办结|办理|处理|公开|公布|发布|政府信息|信息|各类|比例|比重|[总数量件条的比为是达到了约近及共已]|\uE000/gu;

/**
 * The share printed for each count of a sentence: the percentage that follows it as 占…%, or alone in
 * brackets. Rates (办结率100%) and changes (增长20%) are no shares.
 */
export function readShares(statements: readonly Statement[]): ReadonlyMap<Statement, Share> {
  const shares = new Map<Statement, Share>();
  const lastCounts = new Map<number, Statement>();
  let lastCount: Statement | undefined;
  for (const statement of statements) {
    if (statement.kind === "percent") {
      const count = lastCounts.get(statement.enclosure) ?? lastCount;
      const words = baseWords(statement);
      if (count !== undefined && words !== null && !shares.has(count)) {
        const base = words.replace(NEUTRAL_WORDS, "") === "" ? "whole" : "other";
        shares.set(count, { percent: statement, base, words });
      }
    } else {
      lastCounts.set(statement.enclosure, statement);
      lastCount = statement;
    }
  }
  return shares;
}

/** The words for what the percentage is of; null for a percentage that is no share. */
function baseWords({ label, enclosure }: Statement): string | null {
  if (IN_ORDER.test(label)) return null;
  const index = label.indexOf("占");
  if (index !== -1) return label.slice(index + 1);
  const alone = enclosure !== -1 && IN_BRACKETS_ALONE.test(label);
  return alone || BARE_SHARE.test(label) ? "" : null;
}
