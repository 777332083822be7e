import { entriesNamedIn } from "./domain-entries.ts";
import { applicationChannels } from "./domains.ts";

/** A sentence's plain word that nothing of a kind happened, which states the number 0. */
interface ZeroStatement {
  readonly metric: string;
  readonly unit: string;
  /** The clause that says so, in the folded sentence. */
  readonly clause: string;
  readonly start: number;
}

interface ZeroRule {
  readonly metric: string;
  readonly unit: string;
  /** How the clause goes on from its negation: 未收到…, 没有因…. */
  readonly denial: RegExp;
  /** How it may end instead: 行政复议均未发生. */
  readonly ending?: RegExp;
  /** What did not happen. */
  readonly object: RegExp;
  /** Words by which it is only a part that did not happen: 没有逾期答复的申请. */
  readonly unless: RegExp;
}

const CLAUSE = /[^,;:。.!?()|]+/gu;
const LONGEST_CLAUSE = 120;

/** Conditions, aims and relative clauses deny nothing: 对未收到申请的, 确保不发生. */
const NO_STATEMENT =
  /^(?:如|若|凡|对未|倘|逾期|因未)|的$|应当|不得|要求|避免|杜绝|确保|防止|力争|目标|是否/u;
const FROM_NEGATION = /(?:未(?!成年|来|必)|没有|(?<!有)无(?!偿|障|锡|线|纸|正当|理由|法|关)).*$/u;

const NO_REVIEW = {
  unit: "件",
  denial:
    /^(?:未|没有|无)(?:曾|收到|接到|受理|发生|产生|出现|有|被|因|引起|引发|涉及|提起|申请|存在|针对|与|关于|政府信息|信息公开|行政|任何|一[件例起]|举报|投诉)/u,
  ending: /(?:未发生|未产生|没有发生|为零)$/u,
  unless: /纠正|纠错|败诉|撤销|责令|不当|违法|逾期|超期|维持|未审结|应诉/u,
};

const NO_FEE = {
  unit: "元",
  denial:
    /^(?:未|没有)(?:曾|(?:向|对).{0,24}?)?(?:收取|收过|收费|产生|发生)|^(?:未|没有)进行收费|^无收费/u,
  unless: /(?<!收费[及和与、])减免|违规|乱收费|标准|诉讼费|经费|相应/u,
};

const RULES: readonly ZeroRule[] = [
  {
    metric: "applicationsReceived",
    unit: "件",
    denial:
      /^(?:未|没有)(?:曾|再)?(?:收到|接到|受理|接收|接受)|^未有|^(?:没有|无)(?:人|公民|群众|单位)?(?:提出|提交)?(?:的)?(?:政府信息公开|信息公开|依申请公开)申请(?:$|数|件|的?情况)|^无依申请公开/u,
    object:
      /(?<!复议|诉讼|许可|补贴|救助)申请(?!人|行政|复议|许可|补贴|救助|表|公开|引|提起|而|导致)|依申请公开(?:政府信息|信息|事项|请求|件|的?情况)*$|申请公开政府信息/u,
    unless: /不予|逾期|超期|拒绝|违规|未按|重复|无正当|补正|退回|收费|延期|撤回|纠|结转/u,
  },
  { metric: "reconsideration", object: /行政复议/u, ...NO_REVIEW },
  { metric: "litigation", object: /行政诉讼/u, ...NO_REVIEW },
  { metric: "informationFee.received", object: /信息处理费/u, ...NO_FEE },
  { metric: "fees", object: /(?<!信息处理)费/u, ...NO_FEE },
];

/** The metrics that a folded sentence says to be 0 without a number: 全年未收到政府信息公开申请. */
export function readZeroStatements(text: string): readonly ZeroStatement[] {
  return [...text.matchAll(CLAUSE)].flatMap(({ 0: clause, index: start }) => {
    if (clause.length > LONGEST_CLAUSE || NO_STATEMENT.test(clause)) return [];
    const negated = FROM_NEGATION.exec(clause)?.[0];
    if (negated === undefined) return [];
    return RULES.filter((rule) => denies(rule, clause, negated))
      .flatMap(({ metric, unit }) =>
        deniedMetric(metric, negated).map((name) => ({ metric: name, unit })),
      )
      .map((zero) => ({ ...zero, clause, start }));
  });
}

function denies(rule: ZeroRule, clause: string, negated: string): boolean {
  const isDenied = rule.denial.test(negated) && rule.object.test(negated);
  const isDeniedAtEnd = (rule.ending?.test(clause) ?? false) && rule.object.test(clause);
  return (isDenied || isDeniedAtEnd) && !rule.unless.test(clause);
}

/** 未收到网上申请 denies one channel; with several of them named, which are left is unknown. */
function deniedMetric(metric: string, negated: string): readonly string[] {
  if (metric !== "applicationsReceived") return [metric];
  const channels = entriesNamedIn(applicationChannels, negated);
  if (channels.length === 0) return [metric];
  return channels.length === 1 ? [`${applicationChannels.metric}.${channels[0]}`] : [];
}
