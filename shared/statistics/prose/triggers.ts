import type { Sentence } from "./sentences.ts";

/**
 * A place where the division of a whole begins. `among`: of what was counted last (其中). `view`: of
 * what the paragraph is about, seen another way (从申请方式看).
 */
export interface Trigger {
  readonly kind: "among" | "view";
  readonly position: number;
}

const AMONG = /其中|\((?=含|包括|包含)|的(?:信息|申请|答复)中(?=[,:])/gu;
const VIEW =
  /(?:从|按照?)[^,;:。()]{0,8}(?:方式|渠道|途径|形式|结果|类型|类别|领域|内容|主体|对象)(?:来?看|来?分|划分|分类)[,:]/gu;
/** 在已答复的9件申请中,… divides the nine. */
const AMONG_COUNTED = /^(?:政府信息公开|信息公开|依申请公开)?(?:申请|答复|信息)?中$/u;

/** The places of a sentence where a division begins, in order. */
export function findTriggers({ text, statements }: Sentence): readonly Trigger[] {
  const counted = statements
    .map(({ end, tail }) => ({ tail, position: end + tail.length }))
    .filter(({ tail, position }) => text.charAt(position) === ":" || AMONG_COUNTED.test(tail))
    .map(({ position }): Trigger => ({ kind: "among", position }));
  return [
    ...matches(text, AMONG).map((position): Trigger => ({ kind: "among", position })),
    ...matches(text, VIEW).map((position): Trigger => ({ kind: "view", position })),
    ...counted,
  ].toSorted((a, b) => a.position - b.position);
}

/** The end of each match: what stands before it is not divided by it. */
function matches(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}
