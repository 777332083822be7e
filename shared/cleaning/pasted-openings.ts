import type { Run } from "../content/run.ts";
import type { Appraiser, Judged } from "./appraiser.ts";
import { isAdvertisement } from "./appraise.ts";

/**
 * How the sentences of a report begin: with a number, a time, an agent, what an office does or by what. Only there may
 * an advertisement end that has no stop of its own.
 */
const OPENERS =
  /(?:[一二三四五六七八九十]是|\d{4}年|[（(]?[一二三四五六七八九十]{1,2}[）)、]|今年|去年|年内|全[年市县区省镇乡州局]|我[局厅委办镇乡县市区省州]|本[年局机单报]|各[级部单乡镇县区科]|每[季月年]|(?<![绝相针面应反])对|把|将|在|为|与|由|就|从|以|通过|按照|根据|依照|依托|依据|围绕|针对|利用|结合|凡|经(?!营)|至|截至|其中|同时|此外|另外|另|下一步|今后|目前|累计|共|先后|定期|及时|积极|严格|认真|切实|不断|坚持|持续|进一步|继续|全面|深入|大力|着力|扎实|有序|主动|公开|组织|召开|举办|开展|建立|建成|健全|完善|加强|加大|推进|推动|推行|推广|推送|深化|优化|升级|探索|落实|制定|修订|印发|编制|编印|规范|明确|指定|指导|邀请|承办|承接|收到|受理|办理|申请|发布|发放|召集|配备|调整|成立|设立|设置|安排|运用|做好|抓好|查处|打击|清理|整治|实施|实行|执行|严厉|申报|接受|接待|接到|解读|回应|政务|政府|行政|依法|群众|部分|少数|个别|新[增设建办]|“|《)/gu;
const LONGEST_OPENING = 160;
const SHORTEST_OPENING = 6;
const MOST_OPENERS = 24;
/** So much of the rest tells whose it is. */
const LONGEST_REST = 80;
/** The subject of an honest sentence may be what is sold; it calls nobody. */
const LEAST_SCORE = 3;
/** How much better a later place must part a sentence. */
const LEAST_GAIN = 0.7;
/** What follows an advertisement that was pasted before it is the office's. */
const OFFICE_SCORE = -0.5;

/**
 * An advertisement that was pasted before a sentence and has no stop of its own: its beginning, up to where the
 * words turn from a shop's to an office's. Null where no such place parts the sentence.
 */
export function pastedOpening(
  run: Run,
  { piece, appraisal }: Judged,
  appraiser: Appraiser,
): Judged | null {
  if (!appraisal.isInviting) return null;
  const text = run.text.slice(piece.start, piece.start + LONGEST_OPENING);
  let best: Judged | null = null;
  let most = 0;
  for (const { index } of Array.from(text.matchAll(OPENERS)).slice(0, MOST_OPENERS)) {
    if (index < SHORTEST_OPENING) continue;
    const place = piece.start + index;
    const opening = appraiser.judge(run, { start: piece.start, end: place });
    const { isStrange, isIntent, isTelling, score } = opening.appraisal;
    const isCalling = isIntent || isTelling;
    if (!isStrange || !isCalling || score < LEAST_SCORE || !isAdvertisement(opening.appraisal))
      continue;
    const rest = appraiser.judge(run, {
      start: place,
      end: Math.min(piece.end, place + LONGEST_REST),
    }).appraisal.score;
    const gain = score - rest;
    // The first place that parts them well: a sentence may begin with its own mention of a shop.
    if (rest > OFFICE_SCORE || gain <= most + LEAST_GAIN) continue;
    best = opening;
    most = gain;
  }
  return best;
}
