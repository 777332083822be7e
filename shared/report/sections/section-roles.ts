import { fold } from "../../han/fold.ts";
import type { SectionRole } from "../../reading.ts";

/**
 * What a heading is about, by keywords (REPORT-FORMAT 1.3), the first that fits: a heading on
 * reconsideration names the applications it grew from, one on fees may name them too.
 */
const ROLES: readonly { readonly role: SectionRole; readonly pattern: RegExp }[] = [
  { role: "fees", pattern: /收费|费用/u },
  { role: "reconsideration-litigation", pattern: /复议|诉讼/u },
  { role: "problems", pattern: /问题|不足|困难|薄弱|短板|改进(?:措施|情况|意见|方向)/u },
  { role: "active-disclosure", pattern: /主动公开|^[一二三四五六七八九十]?公开政府信息/u },
  {
    role: "applications",
    pattern: /依申请|申请.*(?:处理|收到|受理|办理|答复|公开)|(?:处理|收到|受理).*申请/u,
  },
  { role: "other", pattern: /其他.*(?:事项|情况|说明)|需要(?:报告|说明)的/u },
  { role: "overview", pattern: /概述|概况|综述|总体|基本情况|工作(?:开展)?情况$/u },
];

/** Words that end a heading where nothing else marks it as one. */
const HEADING_ENDS =
  /(?:情况|概述|概况|综述|事项|措施|问题|意见|打算|思路|计划|安排|建设|保障|培训|附表)$/u;
/** 主动公开, 依申请公开 and the like stand alone as headings; longer lines must end like one. */
const LONGEST_ROLE_ALONE = 8;

/** What stands before the words of a heading: `二、`, `第二部分：`, `（二）关于`. */
const NUMBER =
  /^(?:第.{1,3}(?:部分|章|篇)[:、]?|[一二三四五六七八九十]{1,3}[、.,:]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?(?:关于)?/u;

/** The role of a section by its heading; null where the heading is about something else. */
export function roleOfHeading(heading: string): SectionRole | null {
  const folded = fold(heading).replace(NUMBER, "");
  return ROLES.find(({ pattern }) => pattern.test(folded))?.role ?? null;
}

/** Whether a line without number or markup reads as a heading of a report. */
export function readsAsHeading(line: string): boolean {
  const folded = fold(line);
  if (HEADING_ENDS.test(folded)) return true;
  return folded.length <= LONGEST_ROLE_ALONE && roleOfHeading(folded) !== null;
}
