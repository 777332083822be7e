import type { Scope } from "../../reading.ts";
import { BLANK } from "./fold-sentence.ts";
import type { Statement } from "./statements.ts";

/**
 * Whose number it is, in order of precedence: 全区各部门 is the whole district. A place name alone
 * (甲市受理) may mean the city's own office or all of the city, and says nothing.
 */
const SCOPES: readonly (readonly [Scope, RegExp])[] = [
  ["whole", /全[市区县省镇乡州旗盟]|全街道|各级|[我本][市区县省州旗]|各单位|各地/u],
  [
    "subordinate",
    /各[县市]?、?[县区市旗](?:[市区县]|直)?|各[^,;]{0,6}(?:[乡镇]|街道|部门|委办局|科室)|县、区|乡、镇|镇、?街|[市区县]直各?部门|所属|下属/u,
  ],
  [
    "own",
    /[我本][局办镇乡厅委院处站]|[我本](?:街道|单位)|本(?:行政)?机关|[省市区县]本级|局机关|办公[厅室]|全[局厅]/u,
  ],
];

const SUBJECT_WINDOW = 200;
const CLAUSE_MARKS = /[,;:。!?()]/u;
const LEADING_BLANKS = new RegExp(`^${BLANK}+`, "u");

/**
 * The scope of a count: by the words of its own clause, or else by the nearest clause before it in
 * the sentence that begins with such words (我局高度重视,共受理3件). Null where neither says.
 */
export function scopeOf(
  text: string,
  { start, lead, label }: Pick<Statement, "start" | "lead" | "label">,
): Scope | null {
  const own = namedScope(lead + label);
  if (own !== null) return own;
  const before = text.slice(Math.max(0, start - SUBJECT_WINDOW), start);
  return (
    before
      .split(CLAUSE_MARKS)
      .toReversed()
      .map((clause) => subjectScope(clause.replace(LEADING_BLANKS, "")))
      .find((scope) => scope !== null) ?? null
  );
}

function namedScope(words: string): Scope | null {
  return SCOPES.find(([, cue]) => cue.test(words))?.[0] ?? null;
}

/** A clause speaks for what follows only where its first words are the subject: not 按照全市部署. */
function subjectScope(clause: string): Scope | null {
  return SCOPES.find(([, cue]) => clause.search(cue) === 0)?.[0] ?? null;
}
