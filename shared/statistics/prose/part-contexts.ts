import type { Scope } from "../../reading.ts";
import { domainOf, likelyWholes, soleEntryOf } from "./domain-entries.ts";
import type { Domain } from "./domains.ts";
import type { Enumeration } from "./enumerations.ts";
import { metricsOf } from "./metrics/match-metric.ts";
import { scopeOf } from "./scope.ts";
import type { Sentence } from "./sentences.ts";
import type { Period, Statement } from "./statements.ts";

/** What a part of an enumeration takes over from its whole. */
export interface PartContext {
  readonly whole: Statement | null;
  /** What the nearest count covers; after 「5件,历年累计12件」 parts may be of either. */
  readonly period: Period;
  readonly scope: Scope | null;
  /** The metric the part has as an entry of its domain; null where it has none. */
  readonly metric: string | null;
}

/** The context of every part of the enumerations of a paragraph. */
export function readPartContexts(
  enumerations: readonly Enumeration[],
): ReadonlyMap<Statement, PartContext> {
  const contexts = new Map<Statement, PartContext>();
  for (const enumeration of enumerations) {
    const domain = domainOf(enumeration)?.domain ?? null;
    const whole = likelyWholes(enumeration, domain)[0] ?? null;
    const period = enumeration.wholes[0]?.period ?? "year";
    const [source] = enumeration.sentences;
    const scope = whole === null || !source ? null : scopeOf(source.text, whole);
    const prefix =
      domain === null || whole === null || !source ? null : dividedMetric(domain, whole, source);
    for (const { statement } of enumeration.parts) {
      const entry = domain === null ? null : soleEntryOf(domain, statement);
      const metric =
        prefix === null || entry === null ? null : `${domain?.metric ?? prefix}.${entry.name}`;
      contexts.set(statement, { whole, period, scope, metric });
    }
  }
  return contexts;
}

/** The metric of a whole, if it is one that the domain divides. `source` is the whole's sentence. */
export function dividedMetric(domain: Domain, whole: Statement, source: Sentence): string | null {
  const topic = source.before + source.text.slice(0, whole.start);
  const metrics = metricsOf({ statement: whole, place: "headline", topic });
  return metrics.find((name) => domain.divides.includes(name)) ?? null;
}
