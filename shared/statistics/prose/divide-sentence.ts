import { isComparable } from "./units.ts";
import { findTriggers } from "./triggers.ts";
import type { Trigger } from "./triggers.ts";
import type { Sentence } from "./sentences.ts";
import type { Statement } from "./statements.ts";

/** The parts that follow one trigger, and the counts before it that they may divide. */
export interface Division {
  /** Nearest first; none where the trigger opens the sentence. */
  readonly wholes: readonly Statement[];
  readonly parts: readonly Statement[];
  /** False where another division inside leaves open to which of the two a part belongs. */
  readonly certain: boolean;
}

/** What a sentence divides, and the counts it states outright. */
interface DividedSentence {
  readonly divisions: readonly Division[];
  /** The counts outside of every division and bracket, in order. */
  readonly headlines: readonly Statement[];
}

/** A division while its sentence is read. */
interface Draft {
  readonly wholes: readonly Statement[];
  readonly parts: Statement[];
  readonly outer: Draft | null;
  readonly segment: number;
  certain: boolean;
}

const MOST_WHOLES = 6;

type Event = Trigger | Statement;

/** Clauses that state something new and so end a list of parts. */
const NEW_STATEMENT =
  /^\uE000*(?:共(?!同)|合计|总计|累计|全年|另|此外|同时|目前|截[至止]|均|全部|(?:已)?(?:收到|受理|接收|接到|答复|回复|办结|召开|举办)(?:了|共|政府|信息公开|依申请公开|申请)*$)/u;

/** What an organ does. Where the first part has no such verb, a count with one is no part beside it. */
const ACTIVITY = /发布|推送|转发|刊发|刊登|收到|召开|举办|开展|开设/u;

/** Finds the divisions of a sentence: at its own level, and inside each pair of brackets. */
export function divideSentence(sentence: Sentence): DividedSentence {
  const { enclosing } = sentence.brackets;
  const counts = sentence.statements.filter(
    ({ kind, period }) => kind !== "percent" && period !== "other",
  );
  const events: readonly Event[] = [...findTriggers(sentence), ...counts].toSorted(
    (a, b) => positionOf(a) - positionOf(b),
  );
  const groups = Map.groupBy(events, (event) => enclosing[positionOf(event)] ?? -1);
  const outside = divideGroup(groups.get(-1) ?? []);
  groups.delete(-1);
  const bracketed = countsBeforeBrackets(counts);
  const inside = [...groups].flatMap(([enclosure, group]) =>
    divideGroup(group).divisions.map((division) => within(division, bracketed.get(enclosure))),
  );
  return { divisions: [...outside.divisions, ...inside], headlines: outside.headlines };
}

function positionOf(event: Event): number {
  return "position" in event ? event.position : event.start;
}

/** For each bracket with counts in it, the count right before the bracket. */
function countsBeforeBrackets(counts: readonly Statement[]): ReadonlyMap<number, Statement> {
  const before = new Map<number, Statement>();
  const entered = new Set<number>();
  let last: Statement | undefined;
  for (const count of counts) {
    if (last !== undefined && !entered.has(count.enclosure)) before.set(count.enclosure, last);
    entered.add(count.enclosure);
    last = count;
  }
  return before;
}

function within(division: Division, bracketed: Statement | undefined): Division {
  const isOpen = division.wholes.length === 0 && bracketed !== undefined;
  return isOpen ? { ...division, wholes: [bracketed] } : division;
}

function divideGroup(events: readonly Event[]): DividedSentence {
  const drafts: Draft[] = [];
  const headlines: Statement[] = [];
  let current: Draft | null = null;
  for (const event of events) {
    if ("position" in event) {
      if (current?.parts.length === 0) continue;
      current = openDraft(event, current, headlines);
      drafts.push(current);
    } else {
      current = draftTaking(event, current);
      (current?.parts ?? headlines).push(event);
    }
  }
  return { divisions: drafts.filter(({ parts }) => parts.length > 0), headlines };
}

/** The last counts of a sentence, nearest first: from further back none is the whole of what follows. */
export function nearestOf(headlines: readonly Statement[]): readonly Statement[] {
  return headlines.slice(-MOST_WHOLES).toReversed();
}

/** A second 其中 divides the part before it, as far as one can tell: 不予公开9件,其中国家秘密2件. */
function openDraft(
  trigger: Trigger,
  current: Draft | null,
  headlines: readonly Statement[],
): Draft {
  const last = trigger.kind === "among" ? current?.parts.at(-1) : undefined;
  if (current === null || last === undefined) {
    return { wholes: nearestOf(headlines), parts: [], outer: null, segment: 0, certain: true };
  }
  current.certain = false;
  return { wholes: [last], parts: [], outer: current, segment: last.segment, certain: false };
}

/** The draft a count belongs to, or null where it states something new. A semicolon ends an inner one. */
function draftTaking(statement: Statement, innermost: Draft | null): Draft | null {
  let current = innermost;
  while (current !== null && !isNewStatement(statement, current)) {
    if (current.outer === null || statement.segment === current.segment) return current;
    current.certain = true;
    current.outer.certain = true;
    current = current.outer;
  }
  return null;
}

function isNewStatement(statement: Statement, draft: Draft): boolean {
  if (NEW_STATEMENT.test(statement.label)) return true;
  const [first] = draft.parts;
  if (first === undefined) return false;
  return (
    (draft.outer === null && isUsedUp(draft, statement)) ||
    !isComparable(statement, first) ||
    statement.period !== first.period ||
    (ACTIVITY.test(statement.label) && !ACTIVITY.test(first.label + first.tail))
  );
}

/** 复议3件,其中维持2件、纠正1件;诉讼5件: after a semicolon there is nothing left of the three. */
function isUsedUp({ wholes: [whole], parts }: Draft, next: Statement): boolean {
  const last = parts.at(-1);
  if (last === undefined || next.segment === last.segment || next.value === 0) return false;
  return parts.length > 1 && parts.reduce((sum, { value }) => sum + value, 0) === whole?.value;
}
