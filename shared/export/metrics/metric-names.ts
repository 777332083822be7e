import type { Domain } from "../../statistics/prose/domains.ts";
import { domains } from "../../statistics/prose/domains.ts";
import { applicationRules } from "../../statistics/prose/metrics/applications.ts";
import { disclosureRules } from "../../statistics/prose/metrics/disclosure.ts";
import { reviewRules } from "../../statistics/prose/metrics/reviews.ts";
import { serviceRules } from "../../statistics/prose/metrics/services.ts";

/** A metric that figures may have: one of its own, or an entry of a domain under its prefix. */
export interface MetricName {
  readonly metric: string;
  /** `applicationsByChannel` of `applicationsByChannel.online`; null for a metric of its own. */
  readonly prefix: string | null;
  /** `online`; null for a metric of its own. */
  readonly entry: string | null;
}

/** Every metric that the reader of prose can give, each once: from the rules and domains it reads by. */
export function metricNames(): readonly MetricName[] {
  const rules = [...applicationRules, ...disclosureRules, ...reviewRules, ...serviceRules];
  const own = rules.flatMap(({ metrics }) => metrics).map(nameOf);
  const names = [...own, ...domains.flatMap(entryNames)];
  return [...new Map(names.map((name) => [name.metric, name])).values()];
}

/** `outcome.granted` is stated by a rule of its own as well, and is still an entry. */
function nameOf(metric: string): MetricName {
  const domain = domains.find(({ metric: prefix }) => metric.startsWith(`${prefix}.`));
  const prefix = domain?.metric ?? null;
  return { metric, prefix, entry: prefix === null ? null : metric.slice(prefix.length + 1) };
}

function entryNames({ metric, divides, entries }: Domain): readonly MetricName[] {
  const prefixes = metric === null ? divides : [metric];
  return prefixes.flatMap((prefix) =>
    entries.map(({ name }) => ({ metric: `${prefix}.${name}`, prefix, entry: name })),
  );
}
