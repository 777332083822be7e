import { entryOf } from "../../statistics/prose/domain-entries.ts";
import { outcomes } from "../../statistics/prose/domains.ts";
import { scopeOf } from "../../statistics/prose/scope.ts";
import type { Sentence } from "../../statistics/prose/sentences.ts";
import type { Statement } from "../../statistics/prose/statements.ts";
import type { Claim } from "./claim.ts";
import { outcomesMeaning } from "./metric-keys.ts";

const JOINING = /[或和及与、]/u;
const ABOUT_APPLICATIONS = /申请|答复|办结/u;

/** A claim about the sum of several outcomes, and the metrics that it must not be taken for. */
interface JointClaim extends Claim {
  readonly metrics: readonly string[];
}

/**
 * One number for several outcomes of applications, as 予以公开及部分公开258件: no figure of its own, and
 * comparable with the sum of their rows (REPORT-FORMAT 3.8).
 */
export function outcomeClaims(sentence: Sentence): readonly JointClaim[] {
  if (!ABOUT_APPLICATIONS.test(sentence.before + sentence.text)) return [];
  return sentence.statements.flatMap((statement) => {
    const { value, unit, kind, readable, approximate, period } = statement;
    const isExact = readable && !approximate && period === "year";
    if (!isExact || (kind !== "document" && kind !== null)) return [];
    const names = outcomesNamedIn(statement);
    const meaning = names.length > 1 ? outcomesMeaning(names) : null;
    if (meaning === null) return [];
    const metrics = names.map((name) => `${outcomes.metric}.${name}`);
    const scope = scopeOf(sentence.text, statement);
    return [{ ...meaning, value, unit, scope, quote: sentence.quote, metrics }];
  });
}

/** The outcome that each joined piece of the words names: 不同意公开 is a refusal, not 同意公开 as well. */
function outcomesNamedIn(statement: Statement): readonly string[] {
  const pieces = `${statement.label}${statement.tail}`.split(JOINING);
  const named = pieces.flatMap((piece) => {
    const entry = entryOf(outcomes, { ...statement, label: piece, tail: "" });
    return entry === null ? [] : [entry.name];
  });
  return [...new Set(named)];
}
