import { unescaped } from "./script-entries.ts";
import { isWrittenAddress } from "./written-address.ts";

/** What a click is handled by: functions of the page, by their names. */
export type PageFunctions = ReadonlyMap<string, PageFunction>;

/** Texts and names that are added up, as they are written. */
type Sum = readonly string[];

interface PageFunction {
  readonly parameters: readonly string[];
  /** What may be the address that it opens. */
  readonly sums: readonly Sum[];
  /** Lists of texts on the page, from which it may take one by its number. */
  readonly lists: Lists;
}

/** Texts, as they are written, by the name of their list. */
type Lists = ReadonlyMap<string, readonly string[]>;

/** What names stand for in a piece of code. */
type Values = ReadonlyMap<string, string>;

const MOST_FUNCTIONS = 200;
const LONGEST_BODY = 1_500;
const LONGEST_HANDLER = 1_000;
const MOST_SUMS = 10;
const MOST_LISTS = 50;
const MOST_CALLS = 4;

const FUNCTION =
  /\bfunction\s{1,5}(\w{1,60})\s{0,5}\(([^()]{0,200})\)|\b(\w{1,60})\s{0,5}=\s{0,5}function\s{0,5}\(([^()]{0,200})\)/gu;
const CALL = /\b(\w{1,60})\s{0,5}\(([^()]{0,300})\)/gu;

const TEXT = String.raw`"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'`;
const NAME = String.raw`[a-z_$][\w$.[\]]{0,80}`;
/** One of a list, by what is passed: `files[n]`. */
const ITEM = String.raw`\w{1,60}\[\w{1,60}\]`;
const ITEM_PARTS = /^(\w{1,60})\[(\w{1,60})\]$/u;
const LIST = new RegExp(
  String.raw`\b(\w{1,60})\s{0,5}=\s{0,5}(?:\[|new\s{1,5}Array\()\s{0,20}((?:${TEXT})(?:\s{0,20},\s{0,20}(?:${TEXT})){1,200})`,
  "gu",
);
/** Texts and names added up, or one of a list, and nothing else: what a function is asked for is not known here. */
const SUM = new RegExp(
  String.raw`(?<![+\w$.\])]\s{0,5})(?:${TEXT}|${NAME})(?:(?<=${ITEM})|(?:\s{0,5}\+\s{0,5}(?:${TEXT}|${NAME})){1,8})(?!\s{0,5}[+(\w$.[])`,
  "giu",
);
const TEXTS = new RegExp(TEXT, "giu");
const PARTS = new RegExp(`${TEXT}|${NAME}`, "giu");
const ARGUMENTS = new RegExp(String.raw`${TEXT}|-?\d{1,18}|${NAME}`, "giu");

/** Code that leads somewhere. */
const LEADS_ON = /open|location|href|\bsrc\b|goto|jump/iu;
/** What wants to be confirmed is no page to look at. */
const ASKS = /\bconfirm\s{0,5}\(/u;

/** What was chosen from a list, as its handler speaks of it. */
const CHOSEN: readonly string[] = [".value", ".options[#.selectedIndex].value"];

/** The functions that a page's scripts define. */
export function pageFunctions(script: string): PageFunctions {
  const found = [...script.matchAll(FUNCTION)].slice(0, MOST_FUNCTIONS);
  const lists = found.length === 0 ? NO_LISTS : listsIn(script);
  return new Map(
    found.map((match, index) => {
      const name = match[1] ?? match[3] ?? "";
      const parameters = (match[2] ?? match[4] ?? "").split(",").map((one) => one.trim());
      const start = match.index + match[0].length;
      const end = Math.min(found[index + 1]?.index ?? Infinity, start + LONGEST_BODY);
      return [name, { parameters, sums: sumsIn(script.slice(start, end)), lists }];
    }),
  );
}

const NO_LISTS: Lists = new Map();

/** Lists of two texts and more: tabs put one of several files into a frame. */
function listsIn(script: string): Lists {
  const found = [...script.matchAll(LIST)].slice(0, MOST_LISTS);
  return new Map(found.map(([, name = "", items = ""]) => [name, items.match(TEXTS) ?? []]));
}

/**
 * The address that a handler opens, itself or by a function of the page, where it is made of plain texts and of what is
 * passed: `showDetail(7)` with `window.open("article.jsp?id=" + id)`, `tab(2)` with `frame.src = files[n]`. `chosen` is the value of the option that
 * `this` stands for. Null where it opens none, or one that is not told by the page.
 */
export function addressOpened(
  handler: string,
  functions: PageFunctions,
  chosen: string | null = null,
): string | null {
  const code = handler.slice(0, LONGEST_HANDLER);
  const own = chosen === null ? new Map<string, string>() : valueOf("this", chosen);
  const direct = addressOf(sumsIn(code), own);
  if (direct !== null) return direct;
  for (const [, name = "", passed = ""] of [...code.matchAll(CALL)].slice(0, MOST_CALLS)) {
    const called = functions.get(name);
    if (called === undefined) continue;
    const values = valuesPassed(called, passed, own, chosen);
    const address = addressOf(called.sums, values, called.lists);
    if (address !== null) return address;
  }
  return null;
}

function valuesPassed(
  { parameters }: PageFunction,
  passed: string,
  own: Values,
  chosen: string | null,
): Values {
  const values = passed.match(ARGUMENTS) ?? [];
  const pairs = parameters.flatMap((parameter, index): (readonly [string, string])[] => {
    const value = values[index] ?? "";
    if (value === "this" && chosen !== null) return [...valueOf(parameter, chosen)];
    const known = /^["'\d-]/u.test(value) ? plain(value) : own.get(value);
    return known === undefined ? [] : [[parameter, known]];
  });
  return new Map(pairs);
}

function valueOf(name: string, chosen: string): Map<string, string> {
  return new Map(CHOSEN.map((way) => [`${name}${way.replace("#", name)}`, chosen]));
}

function sumsIn(code: string): readonly Sum[] {
  if (!LEADS_ON.test(code) || ASKS.test(code)) return [];
  const sums = [...code.matchAll(SUM)].slice(0, MOST_SUMS);
  return sums.map(([sum]) => sum.match(PARTS) ?? []);
}

/** The first of some sums of which everything is known and that is an address. */
function addressOf(sums: readonly Sum[], values: Values, lists = NO_LISTS): string | null {
  for (const sum of sums) {
    const parts = sum.map((part) =>
      isText(part) ? plain(part) : (values.get(part) ?? itemOf(lists, part, values)),
    );
    const address = parts.includes(undefined) ? "" : parts.join("");
    if (isWrittenAddress(address)) return address;
  }
  return null;
}

function itemOf(lists: Lists, part: string, values: Values): string | undefined {
  const [, list = "", index = ""] = ITEM_PARTS.exec(part) ?? [];
  const item = lists.get(list)?.[Number(values.get(index) ?? NaN)];
  return item === undefined ? undefined : plain(item);
}

function isText(part: string): boolean {
  return /^["']/u.test(part);
}

function plain(value: string): string {
  return isText(value) ? unescaped(value.slice(1, -1)) : value;
}
