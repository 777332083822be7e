import type { AnyNode, Element } from "domhandler";
import { isCode, isElement, isText, walk } from "../page/walk.ts";

/** How much stands below a node; white space is not counted. */
export interface TextMeasure {
  readonly characters: number;
  /** Of these, the ones inside links and other things to click. */
  readonly linked: number;
  /** Pictures, embedded documents and links to files: the whole report may be one of them. */
  readonly files: number;
}

export const NOTHING: TextMeasure = { characters: 0, linked: 0, files: 0 };

/** Elements whose words are offered for choice, not for reading: footers hold long lists of options. */
const CHOICES = new Set(["a", "option", "button"]);
const EMBEDDED = new Set(["img", "embed", "object", "iframe"]);
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|zip|rar)(?:$|[?#])/iu;

/** A measure that is still growing. */
type Growing = { -readonly [Name in keyof TextMeasure]: TextMeasure[Name] };

/** Measures every element below a root in one pass; nodes already taken count for nothing. */
export function measureText(
  root: AnyNode,
  taken: ReadonlySet<AnyNode>,
): ReadonlyMap<AnyNode, TextMeasure> {
  const measures = new Map<AnyNode, TextMeasure>();
  const open: Growing[] = [];
  let choices = 0;
  walk(
    root,
    (node) => {
      const isLeftOut = taken.has(node);
      if (isText(node) && !isLeftOut) addText(open.at(-1), node.data, choices > 0);
      if (isElement(node)) {
        if (isChoice(node)) choices += 1;
        open.push({ characters: 0, linked: 0, files: !isLeftOut && isFile(node) ? 1 : 0 });
      }
      return isLeftOut || isCode(node) ? "skip" : "enter";
    },
    (node) => {
      if (!isElement(node)) return;
      if (isChoice(node)) choices -= 1;
      const measure = open.pop();
      if (measure === undefined) return;
      const isEmpty = measure.characters === 0 && measure.files === 0;
      measures.set(node, isEmpty ? NOTHING : measure);
      if (!isEmpty) add(open.at(-1), measure);
    },
  );
  return measures;
}

/** How many characters of a text are no white space; in pieces, since eight million spaces break a regular expression. */
export function countCharacters(text: string): number {
  return text.replace(/\s{1,1000}/gu, "").length;
}

function addText(around: Growing | undefined, data: string, isOffered: boolean): void {
  const characters = countCharacters(data);
  add(around, { characters, linked: isOffered ? characters : 0, files: 0 });
}

function add(to: Growing | undefined, { characters, linked, files }: TextMeasure): void {
  if (to === undefined) return;
  to.characters += characters;
  to.linked += linked;
  to.files += files;
}

function isChoice({ name }: Element): boolean {
  return CHOICES.has(name);
}

function isFile({ name, attribs }: Element): boolean {
  return EMBEDDED.has(name) || FILE.test(attribs["href"] ?? "");
}
