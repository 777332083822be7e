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

/** Measures every node below a root in one pass; nodes already taken count for nothing. */
export function measureText(
  root: AnyNode,
  taken: ReadonlySet<AnyNode>,
): ReadonlyMap<AnyNode, TextMeasure> {
  const measures = new Map<AnyNode, TextMeasure>();
  const open: TextMeasure[] = [];
  let choices = 0;
  walk(
    root,
    (node) => {
      if (isChoice(node)) choices += 1;
      open.push(taken.has(node) ? NOTHING : ownMeasure(node, choices > 0));
      return taken.has(node) || isCode(node) ? "skip" : "enter";
    },
    (node) => {
      if (isChoice(node)) choices -= 1;
      const measure = open.pop() ?? NOTHING;
      measures.set(node, measure);
      const above = open.pop();
      if (above) open.push(sum(above, measure));
    },
  );
  return measures;
}

function ownMeasure(node: AnyNode, isOffered: boolean): TextMeasure {
  if (isElement(node)) return isFile(node) ? { ...NOTHING, files: 1 } : NOTHING;
  if (!isText(node)) return NOTHING;
  const characters = node.data.replace(/\s+/gu, "").length;
  return { characters, linked: isOffered ? characters : 0, files: 0 };
}

function sum(a: TextMeasure, b: TextMeasure): TextMeasure {
  return {
    characters: a.characters + b.characters,
    linked: a.linked + b.linked,
    files: a.files + b.files,
  };
}

function isChoice(node: AnyNode): boolean {
  return isElement(node) && CHOICES.has(node.name);
}

function isFile({ name, attribs }: Element): boolean {
  return EMBEDDED.has(name) || FILE.test(attribs["href"] ?? "");
}
