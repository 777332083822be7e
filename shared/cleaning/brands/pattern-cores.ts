import { matchesOf } from "../../han/matches.ts";

/**
 * Names that a pattern tells, whatever they are made of: a domain among Han words, a number behind a name, whose report
 * it is, who is named by a label, what stands where the law has its own word.
 */
export function* patternCores(text: string): Iterable<string> {
  yield* domainCores(text);
  yield* numberedCores(text);
  yield* subjectCores(text);
  yield* lawCores(text);
}

/** A domain among Han words is no address that a reader is sent to: K8.com条例. */
const gluedDomain =
  /(?<![\w.@/:-])(?!www\.)[a-z\d][a-z\d-]{0,18}\.(?:com|net|cc|vip|top|xyz|app|bet|game|win|club|co|me|io|tv|live|org)(?=\p{Script=Han}|[_(（【:])/gu;

function* domainCores(text: string): Iterable<string> {
  for (const { 0: name, index } of matchesOf(text, gluedDomain)) {
    if (!ADDRESS_BEFORE.test(text.slice(Math.max(0, index - 4), index))) yield name;
  }
}

/** What sends a reader to an address. */
const ADDRESS_BEFORE = /(?:网址|邮箱|域名|网站|地址|登录|访问)[:为是]?$/u;

/** What is counted: before it a number is none of a name's. */
const COUNTED = "[年月日条件次个份号期篇万人项家名分点页场处起元户类种所辆余多至到]";
const numberedName = new RegExp(
  `\\p{Script=Han}(?!(?:19|20)\\d{2})\\d{2,4}(?=[_·:(]|(?!${COUNTED})\\p{Script=Han})`,
  "gu",
);

function* numberedCores(text: string): Iterable<string> {
  for (const [name] of matchesOf(text, numberedName)) yield name;
}

/** Lines that the public calls: 12345, 95598, 96315. */
const PUBLIC_LINE = "(?:1[0-2]\\d{3}|9[56]\\d{3,4})(?!\\d)";
/** Digits alone, flush with Han words on both sides, that are neither a year, a count nor a line: 推进39555工作. */
const digitName = new RegExp(
  `(?<=[\\p{Script=Han}《])(?!(?:19|20)\\d{2}(?!\\d)|${PUBLIC_LINE})\\d{4,6}(?=(?!${COUNTED}(?!例|民政府))\\p{Script=Han}|[,。:;])`,
  "gu",
);

/** Names of digits alone. */
export function* digitCores(text: string): Iterable<string> {
  for (const [name] of matchesOf(text, digitName)) yield name;
}

const NAME = "(?<core>[\\p{Script=Han}a-z\\d·]{2,20}?)";
const SUBJECTS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[_|>》《:。;、-]|关于|公布|20\\d{2}年?度?) ?${NAME}[:_ ]{0,2}(?=(?:关于)?20\\d{2}年?度?(?:政府|政务)?信息公开|(?:政府|政务)?信息公开(?:工作)?(?:20\\d{2}|年|报告|指南))`,
    "gu",
  ),
  new RegExp(
    `(?:来源|落款|主办|主办单位|承办单位|发布机构|公开机构|版权所有|网站名称):${NAME}(?=$|[ :_(（【])`,
    "gu",
  ),
];

/** Whose report it is, who signs it, where it comes from. */
function* subjectCores(text: string): Iterable<string> {
  const opening = text.slice(0, LONGEST_LINE);
  for (const pattern of SUBJECTS) {
    for (const { groups } of matchesOf(opening, pattern)) yield groups?.["core"] ?? "";
  }
}

/** Where the law's title, the form's headings and what is counted hold 政府信息公开 and nothing else. */
const LAW_TERM =
  /(?:中华人民共和国(?:政府)?(?<law>[^《》()（）,。;]{2,20}?)条例|(?:收到(?:和处理)?|受理|新收|结转|处理)(?:政府)?(?<request>[^《》()（）,。;、]{2,20}?)申请|^[一二三四五六]、(?:政府)?(?<heading>[^,。;、]{2,20}?)行政复议)/gu;

function* lawCores(text: string): Iterable<string> {
  for (const { groups } of matchesOf(text.slice(0, LONGEST_LINE), LAW_TERM))
    yield (groups?.["law"] ?? groups?.["request"] ?? groups?.["heading"] ?? "").trim();
}

const LONGEST_LINE = 1_000;
