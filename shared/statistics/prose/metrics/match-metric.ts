import { entriesNamedIn } from "../domain-entries.ts";
import type { Domain } from "../domains.ts";
import type { Statement } from "../statements.ts";
import { applicationRules } from "./applications.ts";
import { decisionRules } from "./decisions.ts";
import { disclosureRules } from "./disclosure.ts";
import type { MetricRule } from "./metric-rule.ts";
import { reviewRules } from "./reviews.ts";
import { serviceRules } from "./services.ts";

const RULES: readonly MetricRule[] = [
  ...reviewRules,
  ...applicationRules,
  ...disclosureRules,
  ...decisionRules,
  ...serviceRules,
];

/** A word between what is counted and its number that says nothing about what is counted. */
const FILLER =
  /(?:总件数|总条数|总数|总量|数量|件数|条数|数|共计|共有|累计|合计|总计|总共|共|总|为|是|达到|达|约|近|超过|超|逾|将近|了|的|"|》|\uE000)$/u;

const MEANS = /通过|利用|依托|借助|运用|以/u;

/** Where a count stands: on its own, or as a part of another one. */
export type Place = "headline" | "part";

/** A count in its surroundings. */
export interface Mention {
  readonly statement: Statement;
  readonly place: Place;
  /** The text that came before. */
  readonly topic: string;
}

/**
 * The metrics a count states (REPORT-FORMAT 2.3), usually one or none: what no table names is no
 * figure.
 */
export function metricsOf(mention: Mention): readonly string[] {
  const { statement } = mention;
  const clause = `${withoutFillers(statement.label)}#${statement.tail}`;
  const rule = RULES.find((candidate) => holds(candidate, clause, mention));
  if (rule?.split === undefined) return rule?.metrics ?? [];
  const { lead, label, tail } = statement;
  return splitTotal(rule, rule.split, lead + label + tail);
}

/**
 * 微信发布12条 is of one channel, and 微博微信发布12条 of two, which is no metric. 通过网站、微信发布
 * and 网站、微信等发布 name the means of all that was published.
 */
function splitTotal(rule: MetricRule, domain: Domain, words: string): readonly string[] {
  const [name, ...others] = entriesNamedIn(domain, words);
  if (name === undefined || words.includes("等")) return rule.metrics;
  if (others.length > 0) return MEANS.test(words) ? rule.metrics : [];
  return [`${domain.metric}.${name}`];
}

/** One word at a time: a single expression for all of them could be matched in 2ⁿ ways (总数总数…). */
function withoutFillers(label: string): string {
  let words = label;
  for (let filler = FILLER.exec(words); filler !== null; filler = FILLER.exec(words)) {
    words = words.slice(0, filler.index);
  }
  return words;
}

function holds(rule: MetricRule, clause: string, { statement, place, topic }: Mention): boolean {
  const { kind, unit, value, label, tail } = statement;
  return (
    (kind === null || rule.kinds.includes(kind)) &&
    (rule.place === undefined || rule.place === place) &&
    (rule.value === undefined || rule.value === value) &&
    (rule.unit?.test(unit) ?? true) &&
    rule.clause.test(clause) &&
    !(rule.unless?.test(label + tail) ?? false) &&
    (rule.topic?.test(topic + label + tail) ?? true)
  );
}
