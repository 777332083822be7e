import { PASTED_WORDS } from "../decorations.ts";
import { slotsOf } from "../slots.ts";
import type { Occurrence } from "../token.ts";
import type { Scorer } from "./evidence.ts";

/** What brands carry behind their names; 中国 in brackets has a firm's words behind it in honest ones. */
const PASTED_TAIL = new RegExp(
  `^(?:[(（【[](?:中国|china|${PASTED_WORDS})|[-_·|]{1,2}(?:${PASTED_WORDS})|官方网站|登[录陆]入口|app下载|手机app|最新版|手机版|v\\d)`,
  "u",
);
/** The same inside a form that grew over it. */
const OWN_TAIL = new RegExp(
  `(?<=..)(?:[(（【[](?:中国|china|${PASTED_WORDS})|[-_·|]{1,2}(?:${PASTED_WORDS})|有限公司官|(?<=[a-z])(?:ios|安卓)).*$`,
  "u",
);
const FIRM = /^.{0,12}(?:公司|集团|大学|学院|银行)(?!官|app|登|入口)/u;
const ONCE = 1;
const OFTEN = 2.5;

/** Pasted with its decorations: （中国）官方网站, -登录入口, 【官网】 (REPORT-FORMAT 7.3, S1). */
export const decorated: Scorer = ({ form, occurrences }) => {
  const own = OWN_TAIL.exec(form)?.[0];
  if (own !== undefined) {
    return { weight: occurrences.length > 1 ? OFTEN : ONCE, why: `ends with “${own}”` };
  }
  const tails = occurrences.flatMap(({ line, end }) => {
    const after = line.text.slice(end, end + 20);
    const tail = PASTED_TAIL.exec(after)?.[0];
    return tail === undefined || FIRM.test(after.slice(tail.length)) ? [] : [tail];
  });
  const joints = tails.length === 0 ? occurrences.flatMap((one) => jointBehind(one) ?? []) : [];
  const isJoined = joints.length >= LEAST_JOINED || joints.includes(JOINT);
  const [first, ...others] = isJoined ? joints : tails;
  if (first === undefined) return null;
  const times = others.length + 1;
  return { weight: times > 1 ? OFTEN : ONCE, why: `“${first}” behind it, ${times} times` };
};

/** What parts the names in a title; in a sentence nobody writes it. */
const JOINT = "_";
/** Behind it a list begins, and not the rest of the words that a name stands for: X:服务大厅. */
const COLON = ":";
const LEAST_JOINED = 2;

/** The sign by which a name is joined to the rest of its sentence; null where it is not. */
function jointBehind({ line, start, end, surround }: Occurrence): string | null {
  const { text, part } = line;
  if (part !== "content" || start === 0) return null;
  const sign = text.charAt(end);
  const isJoined =
    (sign === JOINT && /^\p{Script=Han}/u.test(text.slice(end + 1))) ||
    (sign === COLON && slotsOf(surround).some(({ kind }) => kind === "term"));
  return isJoined ? sign : null;
}
