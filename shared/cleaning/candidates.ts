import { fold } from "../han/fold.ts";
import type { Places } from "../places/places.ts";
import type { Candidate } from "../reading.ts";

/** The line around a pasted word. */
export interface Slot {
  readonly before: string;
  readonly after: string;
}

/** A word that injectors overwrite, and the places it stands in (REPORT-FORMAT 7.2: typical targets). */
interface Target {
  readonly text: string;
  readonly before?: RegExp;
  readonly after: RegExp;
  /** How well the slot alone speaks for the word, 0…1. */
  readonly weight: number;
  readonly slot: string;
}

const WORK_OF =
  /^(?:工作)?(?:领导小组|考核|考评|评议|人员|的人员|要点|机构|机制|制度|培训|业务|会议|联络员|第三方评估)/u;

const TARGETS: readonly Target[] = [
  {
    text: "政务公开",
    after: WORK_OF,
    weight: 0.6,
    slot: "before 领导小组, 工作考核, 工作人员 and their like",
  },
  {
    text: "政府信息公开",
    after: WORK_OF,
    weight: 0.5,
    slot: "before 领导小组, 工作考核, 工作人员 and their like",
  },
  { text: "政务公开", after: /^工作/u, weight: 0.5, slot: "before 工作" },
  {
    text: "关于",
    before: /(?:办公室|政府|委员会|局|厅|《)$/u,
    after: /^(?:印发|做好|进一步|加强|开展|调整|公布|转发)/u,
    weight: 0.7,
    slot: "before the verb of a document's title",
  },
  {
    text: "政务",
    after: /^(?:服务|大厅|新媒体|微博|微信|公开|信息)/u,
    weight: 0.6,
    slot: "before 服务, 新媒体, 公开",
  },
  { text: "首页", after: /^(?:>|»|→|＞)/u, weight: 0.6, slot: "first crumb of a path" },
];

/** Below this no candidate is offered: none is better than a bad one. */
const LEAST_CONFIDENCE = 0.5;
/** The site's name may have stood there as well. */
const PLACE_WEIGHT = 0.35;
/** An injector replaces a word everywhere, so a word that is still on the page was not the one. */
const ABSENT_BONUS = 0.3;
const PRESENT_PENALTY = 0.3;

/**
 * What may have stood in a slot, best first, with reasons; empty where nothing speaks clearly enough.
 * `isOnPage` says whether a word stands elsewhere on the page, the pasted word taken out.
 */
export function candidatesFor(
  slot: Slot,
  isOnPage: (word: string) => boolean,
  places: Places,
): readonly Candidate[] {
  const before = fold(slot.before);
  const after = fold(slot.after);
  const found = new Map<string, Candidate>();
  for (const target of [...TARGETS, ...placeTargets(before, after, places)]) {
    if (!target.after.test(after) || target.before?.test(before) === false) continue;
    const candidate = judge(target, isOnPage(target.text));
    const known = found.get(target.text);
    if (
      candidate.confidence >= LEAST_CONFIDENCE &&
      candidate.confidence > (known?.confidence ?? 0)
    ) {
      found.set(target.text, candidate);
    }
  }
  return [...found.values()].toSorted((a, b) => b.confidence - a.confidence);
}

/** Before the name of one place at a line's start, the place it lies in: titles begin with the whole path. */
function placeTargets(before: string, after: string, places: Places): readonly Target[] {
  const name = before === "" ? places.longestAt(after, 0) : null;
  const [division, ...others] = name === null ? [] : places.find(name);
  const parent = division?.path.at(-2);
  if (parent === undefined || others.length > 0) return [];
  return [
    { text: parent, after: /^/u, weight: PLACE_WEIGHT, slot: `before ${name}, which lies in it` },
  ];
}

function judge(target: Target, isPresent: boolean): Candidate {
  const confidence = target.weight + (isPresent ? -PRESENT_PENALTY : ABSENT_BONUS);
  const presence = isPresent
    ? `${target.text} still stands elsewhere on the page`
    : `${target.text} stands nowhere else on the page, as if it had been replaced everywhere`;
  return {
    text: target.text,
    confidence: Math.round(confidence * 100) / 100,
    why: `${target.slot}; ${presence}`,
  };
}
