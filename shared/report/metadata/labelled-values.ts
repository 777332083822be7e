import type { Block } from "../../content/block.ts";
import { fold, foldWithOffsets } from "../../han/fold.ts";
import type { Removal } from "../../reading.ts";
import { readDate } from "../dates.ts";
import { agencyName } from "../agency/agency-name.ts";
import type { ReportEvidence } from "../evidence.ts";
import type { Passage } from "../passage.ts";
import { simplify } from "../simplify.ts";
import { opensSection } from "../sections/outline.ts";
import { nodePath } from "../../page/node-path.ts";
import { type LabelMeaning, LABELS, SCRIPT_KEYS } from "./labels.ts";
import { scriptFields } from "../../page/script-fields.ts";
import { matchesOf } from "../../han/matches.ts";

/** What stands after a label, as published. */
export interface LabelledValue {
  readonly meaning: LabelMeaning;
  readonly value: string;
  readonly passage: Passage;
}

/** Removals whose words are the site's own and not an injection. */
const TRUSTED_REMOVALS: ReadonlySet<Removal["kind"]> = new Set(["chrome", "duplicate"]);
const LONGEST_LINE = 600;
const LONGEST_VALUE = 120;
/** 日期: and its like, with the colon, are words that end others. */
const LONGEST_WORD_LABEL = 3;
const LONGEST_DATE = 24;
const DATE_AND_TIME = /^[\d年月日/.:：\s-]+/u;
const MOST_LINES = 3000;
/** The box stands above the text, in this many blocks at most. */
const HEAD_BLOCKS = 20;
const TAIL_BLOCKS = 6;

const MEANINGS = new Map(
  LABELS.flatMap(({ meaning, labels }) =>
    labels.split(" ").map((label): readonly [string, LabelMeaning] => [label, meaning]),
  ),
);
const ANY_LABEL = [...MEANINGS.keys()].toSorted((a, b) => b.length - a.length).join("|");
/** Footers print the site's code behind its label with no more than a space. */
const LABEL_WITH_COLON = new RegExp(
  `(?<label>${ANY_LABEL})(?:[\\])】]?:|(?<=网站标识码)(?=\\d|bm\\d))`,
  "gu",
);
const LABEL_ALONE = new RegExp(`^[\\[(【]?(?<label>${ANY_LABEL})[\\])】]?:?$`, "u");
/** `成文日期 2020-01-29`: a label of its own words, and white space for the colon. */
const LABEL_WITH_SPACE = new RegExp(`^(?<label>${ANY_LABEL})[\\s\\u00a0]+(?<value>\\S.*)$`, "u");
const SHORTEST_SPACED_LABEL = 3;
const LABEL_FIRST = new RegExp(`^[\\[(【]?(?:${ANY_LABEL})[\\])】]?(?::|$)`, "u");

/**
 * Every labelled value around the text: in the information box and the publication line, wherever the
 * cleaning left them, and in the footer. A label that stands alone in its cell or line has its value in the next.
 */
export function readLabelledValues(evidence: ReportEvidence): readonly LabelledValue[] {
  const lines = linesAround(evidence).slice(0, MOST_LINES);
  const printed = lines.flatMap((line, i) => {
    const alone = LABEL_ALONE.exec(fold(line.text))?.groups?.["label"];
    if (alone === undefined) return inlineValues(line);
    const next = lines[i + 1];
    if (next === undefined || LABEL_FIRST.test(fold(next.text))) return [];
    return labelled(alone, next.text, { text: `${line.text} ${next.text}`, at: next.at });
  });
  return [...printed, ...drawnValues(evidence)];
}

/** What a script-drawn page would print in its box and its publication line. */
function drawnValues({ page }: ReportEvidence): readonly LabelledValue[] {
  const fields = scriptFields(page.document);
  return Object.entries(SCRIPT_KEYS).flatMap(([key, meaning]) => {
    const field = fields.get(key);
    const value = field?.value.trim().slice(0, LONGEST_VALUE) ?? "";
    if (field === undefined || value === "") return [];
    const passage = { text: `${key}: ${value}`, at: nodePath(field.script) };
    return [{ meaning, value: simplify(value), passage }];
  });
}

/** `发布时间:2017-02-10 来源:成吉思汗镇 字体:[ ]`: a value ends where the next label begins. */
function inlineValues(line: Passage): readonly LabelledValue[] {
  const folded = foldWithOffsets(line.text);
  const { text } = folded;
  const spaced = LABEL_WITH_SPACE.exec(line.text.trim())?.groups;
  if (spaced !== undefined && !text.includes(":")) return spacedValue(line, spaced);
  const labels = matchesOf(text, LABEL_WITH_COLON).filter(
    (match) =>
      match[0].length > LONGEST_WORD_LABEL || !followsWord(line.text, folded.offsets[match.index]),
  );
  const values = labels.flatMap((match, i) => {
    const start = folded.offsets[match.index + match[0].length];
    const end = folded.offsets[labels[i + 1]?.index ?? text.length];
    return labelled(match.groups?.["label"] ?? "", line.text.slice(start, end), line);
  });
  return [...unlabelledDate(line, folded.offsets[labels[0]?.index ?? 0]), ...values];
}

function spacedValue(
  line: Passage,
  { label = "", value = "" }: Readonly<Record<string, string>>,
): readonly LabelledValue[] {
  return label.length < SHORTEST_SPACED_LABEL ? [] : labelled(label, value, line);
}

/** `2021/01/22 09:31 来源:…`, `2017-02-20 X镇人民政府 (点击:…`: a date that opens a line of labels is the day of publication. */
function unlabelledDate(line: Passage, end = 0): readonly LabelledValue[] {
  const value = line.text.slice(0, end).trim();
  const publisher = agencyName(value.replace(DATE_AND_TIME, "").replace(/[\s(（[【]+$/u, ""));
  const isShort = value.length <= LONGEST_DATE || publisher !== null;
  const isDate = isShort && /^\d/u.test(value) && readDate(value) !== null;
  return isDate ? [{ meaning: "publishedOn", value, passage: line }] : [];
}

/** Whether a label is only the end of a longer word: 填报日期 is not 日期. */
function followsWord(text: string, index = 0): boolean {
  return index > 0 && /\p{Script=Han}/u.test(text.charAt(index - 1));
}

function labelled(label: string, text: string, passage: Passage): readonly LabelledValue[] {
  const meaning = MEANINGS.get(label);
  const value = text.replaceAll(/^[\s:：|]+|[\s|【[(（]+$/gu, "").slice(0, LONGEST_VALUE);
  return meaning === undefined || meaning === "other" || value === ""
    ? []
    : [{ meaning, value, passage }];
}

function linesAround({ blocks, removals }: ReportEvidence): readonly Passage[] {
  const removed = removals
    .filter(({ kind }) => TRUSTED_REMOVALS.has(kind))
    .flatMap(({ text, at }) => split(simplify(text), at));
  const opening = blocks.findIndex(opensSection);
  const head = blocks.slice(0, Math.min(HEAD_BLOCKS, opening < 0 ? HEAD_BLOCKS : opening));
  const tail = blocks.slice(Math.max(head.length, blocks.length - TAIL_BLOCKS));
  return [...head.flatMap(blockPassages), ...removed, ...tail.flatMap(blockPassages)];
}

function blockPassages(block: Block): readonly Passage[] {
  if (block.kind !== "table") return split(block.text, block.at);
  return block.rows.flat().flatMap(({ text, at }) => split(text, at));
}

function split(text: string, at: string): readonly Passage[] {
  return text
    .split(/[\n\t|]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.length <= LONGEST_LINE)
    .map((part) => ({ text: part, at }));
}
