import { domainOf, entryOf, likelyWholes } from "../statistics/prose/domain-entries.ts";
import type { DomainMatch } from "../statistics/prose/domain-entries.ts";
import { outcomes, publicationChannels } from "../statistics/prose/domains.ts";
import { readEnumerations } from "../statistics/prose/enumerations.ts";
import type { Enumeration, Part } from "../statistics/prose/enumerations.ts";
import { dividedMetric } from "../statistics/prose/part-contexts.ts";
import type { Sentence } from "../statistics/prose/sentences.ts";
import type { Statement } from "../statistics/prose/statements.ts";
import { shareHundred, sumOf } from "./prose-arithmetic.ts";

/**
 * How parts relate to their whole (REPORT-FORMAT 3.6): a `partition` adds up to it, a `subset` leaves
 * something unnamed, and `overlapping` parts may together exceed it, but none alone.
 */
export type RelationKind = "partition" | "subset" | "overlapping";

/** The parts of an enumeration, and what they should add up to. */
export interface Relation {
  readonly kind: RelationKind;
  /** The counts that may be the whole, the likeliest first; at least one. */
  readonly wholes: readonly [Statement, ...Statement[]];
  readonly parts: readonly Part[];
  /** Counts after the parts that are of another kind, and may or may not belong to them. */
  readonly strays: readonly Part[];
  /** Whether the paragraph says that some of the whole is not dealt with yet. */
  readonly unfinished: boolean;
  readonly enumeration: Enumeration;
}

/** 其中…等: the list says itself that it is not complete. */
const OPEN_ENDED = /^等/u;
/** One entry of a domain may be an accident of words; two are a list of its entries. */
const FEWEST_ENTRIES = 2;

/** 结转, 正在办理: outcomes are then fewer than what was received, or more by what was carried in. */
const UNFINISHED = /结转|正在办理|办理中|尚在|未到期|未办结|未答复|待答复|顺延/u;

/**
 * The relations that a paragraph states, of the enumerations whose whole is known. Amounts of money
 * are left out: economic news lists sums of several sectors and years in one breath.
 */
export function readRelations(sentences: readonly Sentence[]): readonly Relation[] {
  const leavesSomeUndone = sentences.some(({ text }) => UNFINISHED.test(text));
  return readEnumerations(sentences).flatMap((enumeration) => {
    const found = domainOf(enumeration);
    const match = found !== null && found.fitting >= FEWEST_ENTRIES ? found : null;
    const [whole, ...others] = likelyWholes(enumeration, match?.domain ?? null);
    if (whole === undefined || whole.kind === "money") return [];
    if (!isNear(enumeration, match, whole)) return [];
    const belonging = match?.fitting ?? enumeration.parts.length;
    const parts = enumeration.parts.slice(0, belonging);
    const strays = enumeration.parts.slice(belonging);
    const kind = kindOf(parts, match, whole);
    const unfinished = leavesSomeUndone && match?.domain === outcomes;
    return [{ kind, wholes: [whole, ...others], parts, strays, unfinished, enumeration }];
  });
}

/** From further back than the last sentence, only a whole that these parts are known to divide. */
function isNear(enumeration: Enumeration, match: DomainMatch | null, whole: Statement): boolean {
  if (enumeration.distance !== "earlier") return true;
  const [source] = enumeration.sentences;
  return (
    match !== null && source !== undefined && dividedMetric(match.domain, whole, source) !== null
  );
}

/**
 * A partition lists a closed domain, or its printed percentages reach 100. A few entries of a domain
 * that do not come to the whole are a subset.
 */
function kindOf(parts: readonly Part[], match: DomainMatch | null, whole: Statement): RelationKind {
  if (OPEN_ENDED.test(parts.at(-1)?.statement.tail ?? "")) return "subset";
  if (shareHundred(parts)) return "partition";
  if (match === null) return parts.some(namesChannel) ? "overlapping" : "subset";
  if (match.domain.counting === "overlapping") return "overlapping";
  const comesToWhole = sumOf(parts.map(({ statement }) => statement)) >= whole.value;
  return parts.length >= match.domain.exhaustedBy || comesToWhole ? "partition" : "subset";
}

/** Categories and channels of what was published mix freely, and count the same item twice. */
function namesChannel({ statement }: Part): boolean {
  return entryOf(publicationChannels, statement) !== null;
}
