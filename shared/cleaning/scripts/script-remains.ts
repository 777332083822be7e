import { type Draft, runsOf } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import type { Cut } from "../cut.ts";

/** How code shows that it is code, and what it does, for the evidence. */
interface CodeSign {
  readonly pattern: RegExp;
  readonly does: string;
}

/**
 * Openings of the scripts that hijackers put into pages (REPORT-FORMAT 7.3, S4, S5), where a broken tag or an
 * escaped one makes them text. Packed code is recognised by its wrapper and never unpacked.
 */
const OPENINGS: readonly CodeSign[] = [
  { pattern: /eval\s*\(\s*function\s*\(p\s*,\s*a\s*,\s*c\s*,\s*k/giu, does: "packed code" },
  { pattern: /window\s*\[\s*["'“”]\\x/giu, does: "escaped code" },
  { pattern: /document\s*\.\s*write(?:ln)?\s*\(/giu, does: "writes markup" },
  { pattern: /document\s*\.\s*(?:title|referrer|cookie|location)\b/giu, does: "changes the page" },
  { pattern: /(?:window|top|self|parent)\s*\.\s*location\b/giu, does: "leads elsewhere" },
  { pattern: /navigator\s*\.\s*userAgent/giu, does: "asks for the reader's browser" },
  { pattern: /String\s*\.\s*fromCharCode\s*\(/giu, does: "spells a text in codes" },
  { pattern: /(?:eval|unescape|setTimeout|setInterval)\s*\(/giu, does: "runs code" },
  { pattern: /<\/?(?:script|iframe|noscript|marquee)\b/giu, does: "markup of a script" },
  { pattern: /&(?:lt|#60|#x3c);\/?(?:script|iframe)\b/giu, does: "markup of a script" },
  { pattern: /(?:var|let|const)\s+[\w$]{1,30}\s*=(?!=)/gu, does: "sets a variable" },
  {
    pattern: /(?:function\s*[\w$]{0,30}|if|for|while|catch)\s*\([^()一-鿿]{0,200}\)\s*\{/gu,
    does: "a function or a test",
  },
  // Word leaves `<!--[if !supportLists]-->` in honest pages, and arrows are text.
  {
    pattern: /^\s*(?:<!--\s*|\/\/\s*<!\[CDATA\[|(?:\/\/\s*)?(?:-->|\]\]>))\s*$/gu,
    does: "the sign of a comment",
  },
  { pattern: /jsjiami|sojson/giu, does: "packed code" },
];
/** A character of code outside its strings. */
const BARE_CODE = /[\s\w$;{}()[\]/\\.,+|&!='"<>:?*%^~@#-]/u;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/u;
const LONGEST_CODE = 20_000;
const LONGEST_STRING = 4_000;

/**
 * Code that shows as text. It is no word of the publisher, and scripts put on government pages by hijackers leak like
 * this: whole lines, or a stretch in a line that holds more.
 */
export function cutScriptRemains(draft: Draft): readonly Cut[] {
  return runsOf(draft).flatMap(stretchesOfCode);
}

function stretchesOfCode(run: Run): readonly Cut[] {
  const openings = openingsIn(run.text);
  const cuts: Cut[] = [];
  let end = 0;
  for (const { start, stop, does } of openings) {
    if (start < end) continue;
    const from = startOfCode(run.text, end, start);
    end = endOfCode(run.text, stop);
    cuts.push({ run, start: from, end, rule: "inserted/script", evidence: `code: ${does}` });
  }
  return cuts;
}

interface Opening {
  readonly start: number;
  readonly stop: number;
  readonly does: string;
}

function openingsIn(text: string): readonly Opening[] {
  // Lines without any sign of code are nearly all, and prose has no brackets of this width.
  if (!/[({=<>]|\.\w/u.test(text)) return [];
  return OPENINGS.flatMap(({ pattern, does }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      stop: match.index + match[0].length,
      does,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

/** The code before an opening that belongs to it, as `if(!` before `navigator`. */
function startOfCode(text: string, least: number, opening: number): number {
  let start = opening;
  while (start > least && /[a-z_$.(!{}=;]/iu.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/**
 * Where code that opens before a place ends: behind its brackets and strings, and behind what else of code follows.
 * Strings may hold Han words; between strings there are none.
 */
function endOfCode(text: string, from: number): number {
  const code = text.slice(from, from + LONGEST_CODE);
  let end = 0;
  while (end < code.length) {
    const isQuote = /["'`]/u.test(code.charAt(end));
    const quoted = isQuote ? QUOTED.exec(code.slice(end, end + LONGEST_STRING)) : null;
    if (quoted !== null) end += quoted[0].length;
    else if (BARE_CODE.test(code.charAt(end))) end += 1;
    else break;
  }
  // Letters and figures before the next Han word are that word's.
  if (end < code.length) while (/[\w.,+-]/u.test(code.charAt(end - 1))) end -= 1;
  return from + end;
}
