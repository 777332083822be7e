import { scopeOf } from "../../statistics/prose/scope.ts";
import type { Sentence } from "../../statistics/prose/sentences.ts";
import type { Statement } from "../../statistics/prose/statements.ts";
import type { Claim } from "./claim.ts";

/** What prose says of the decisions and fees that section two counts. */
interface DisclosureRule {
  readonly key: string;
  readonly unit: RegExp;
  /** Words of the clause, in which `#` stands for the number and its unit. */
  readonly clause: RegExp;
  /** What did not happen, in a clause that denies it. */
  readonly denied: RegExp;
}

/** 项 and 个 count what may be permitted or fined, not the decisions. */
const DECISIONS = /^(?:件|宗|起|份|例|条|件次)?$/u;

/** Decisions that were published, reported or contested are fewer than those taken. */
const OTHER_COUNTS =
  /公开|公示|公布|发布|录入|归集|报送|推送|事项|项目|清单|目录|复议|诉讼|撤销|增加|减少|案卷|信用/u;

const DENIAL = /(?:未|没有|无)(?:有)?(?:产生|发生|作出|办理|实施|开展|涉及)/u;
/** 未发生因行政处罚引起的行政复议 denies the review. */
const DENIES_ANOTHER_THING = /因|引起|引发|逾期|违法|不当|投诉|举报/u;

const RULES: readonly DisclosureRule[] = [
  decisions("art20_5.permits", "行政许可"),
  decisions("art20_6.penalties", "行政处罚"),
  decisions("art20_6.coercion", "行政强制"),
  {
    key: "activeDisclosure.art20_8.fees.amount",
    unit: /元$/u,
    clause: /行政事业性收费[^#]{0,10}#/u,
    denied: /行政事业性收费/u,
  },
];

/** What a sentence claims about section two of the forms since 2019 (REPORT-FORMAT 3.6). */
export function disclosureClaims(sentence: Sentence): readonly Claim[] {
  return [
    ...sentence.statements.flatMap((statement) => statedClaims(sentence, statement)),
    ...sentence.text.split(/[,;:。]/u).flatMap((clause) => deniedClaims(sentence, clause)),
  ];
}

function statedClaims(sentence: Sentence, statement: Statement): readonly Claim[] {
  const { value, unit, label, tail, readable, approximate, period } = statement;
  const clause = `${label}#${tail}`;
  if (!readable || approximate || period !== "year" || OTHER_COUNTS.test(clause)) return [];
  const scope = scopeOf(sentence.text, statement);
  return RULES.filter((rule) => rule.unit.test(unit) && rule.clause.test(clause)).map((rule) =>
    claim(rule, { value, unit, scope, quote: sentence.quote, mayBePart: true }),
  );
}

function deniedClaims({ text, quote }: Sentence, clause: string): readonly Claim[] {
  const denial = DENIAL.exec(clause);
  if (denial === null || DENIES_ANOTHER_THING.test(clause)) return [];
  const denied = clause.slice(denial.index);
  const scope = scopeOf(text, { start: text.indexOf(clause), lead: "", label: clause });
  return RULES.filter((rule) => rule.denied.test(denied)).map((rule) =>
    claim(rule, { value: 0, unit: "", scope, quote }),
  );
}

function claim({ key }: DisclosureRule, stated: Omit<Claim, "id" | "meanings">): Claim {
  return { id: "PT-AD", meanings: [[key]], ...stated };
}

function decisions(row: string, name: string): DisclosureRule {
  return {
    key: `activeDisclosure.${row}.decisions`,
    unit: DECISIONS,
    clause: new RegExp(
      `(?:作出|办理|办结|实施|下达|核发)[^#]{0,6}${name}[^#]{0,6}#|${name}(?:处理)?决定[^#]{0,4}#|${name}(?:共|总数|数量|为)*#`,
      "u",
    ),
    denied: new RegExp(name, "u"),
  };
}
