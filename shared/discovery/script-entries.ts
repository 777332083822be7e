import { linkTemplates } from "./link-templates.ts";
import { namesInTree } from "./tree-names.ts";
import type { TreeNode } from "./tree-names.ts";

/** An entry of a list that a script draws: where it leads and what it is called. */
export interface ListEntry {
  /** As written; relative to the page or its `<base>`. */
  readonly address: string;
  readonly text: string;
  /** YYYY-MM, where the list says when it was published or changed. */
  readonly month: string | null;
}

/** Names that home-made scripts and JSON answers give to an entry's address and title (REPORT-FORMAT 5.1, 5.2). */
const ADDRESS_KEYS: readonly string[] = [
  "url",
  "post_url",
  "href",
  "link",
  "linkurl",
  "docpuburl",
  "puburl",
  "arturl",
  "pageurl",
];
const TITLE_KEYS: readonly string[] = [
  "title",
  "name",
  "doctitle",
  "showtitle",
  "subject",
  "arttitle",
  "text",
];

const DATE_KEYS: readonly string[] = [
  "publishedtimestr",
  "created_at",
  "date",
  "pubdate",
  "publishdate",
  "docpubtime",
  "time",
];
const MONTH = /^((?:19|20)\d\d)[-/.](\d{2})\b/u;

/** What an entry of a tree stands under. */
const ABOVE_KEYS: readonly string[] = ["pid", "parentid", "parent_id"];

const MOST_ENTRIES = 2_000;
const MOST_OBJECTS = 10_000;

/** A flat object: an entry of a list holds texts and numbers, no objects. */
const FLAT_OBJECT = /\{[^{}]{5,4000}\}/gu;
const PAIR =
  /["']?([a-z_]\w{0,30})["']?\s{0,5}:\s{0,5}(?:"((?:[^"\\\n]|\\.){0,1000})"|'((?:[^'\\\n]|\\.){0,1000})'|(-?\d{1,18})(?![\w.]))/giu;

const WRITTEN =
  /document\.write(?:ln)?\(\s{0,5}(?:"((?:[^"\\\n]|\\.){1,5000})"|'((?:[^'\\\n]|\\.){1,5000})')/giu;
/** A tag that goes on with what only the script knows: `<a href="index_` before a page's number. */
const UNFINISHED_TAG = /<[^<>]*$/u;

/** An object of a script: its texts, and its texts and numbers. */
interface FlatObject {
  readonly texts: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The entries of lists that stand in a script as objects with a title and an address, or with what the script itself
 * makes an address of: arrays and states of a page's own script, JSON in the markup, JSON answers. Those of a tree
 * are named with the entry above. Nothing is run; what is computed is not seen. At most 2,000.
 */
export function scriptEntries(script: string): readonly ListEntry[] {
  const objects: FlatObject[] = [];
  for (const [object] of script.matchAll(FLAT_OBJECT)) {
    objects.push(objectIn(object));
    if (objects.length >= MOST_OBJECTS) break;
  }
  const addressOf = linkTemplates(script);
  const nodes = objects.map(nodeOf);
  const nameOf = namesInTree(nodes.filter((node) => node !== null));
  const entries = objects.flatMap(({ texts, values }, index) => {
    const node = nodes[index] ?? null;
    const name = node === null ? null : nameOf(node);
    return entryOf(texts, { address: () => addressOf(values), name }) ?? [];
  });
  return entries.slice(0, MOST_ENTRIES);
}

/** Markup that a script writes as plain texts: `document.write('<li><a …')`. */
export function writtenMarkup(script: string): string {
  let markup = "";
  for (const [, double, single] of script.matchAll(WRITTEN)) {
    markup += `${unescaped(double ?? single ?? "").replace(UNFINISHED_TAG, "")}\n`;
  }
  return markup;
}

function objectIn(object: string): FlatObject {
  const texts = new Map<string, string>();
  const values = new Map<string, string>();
  for (const [, key = "", double, single, number] of object.matchAll(PAIR)) {
    const name = key.toLowerCase();
    const value = number ?? unescaped(double ?? single ?? "");
    values.set(name, value);
    if (number === undefined) texts.set(name, value);
  }
  return { texts, values };
}

/** zTree and its like write a tree as a plain list, each entry with the number of the one above it. */
function nodeOf({ texts, values }: FlatObject): TreeNode | null {
  const id = values.get("id") ?? "";
  const above = firstOf(values, ABOVE_KEYS);
  const name = firstOf(texts, TITLE_KEYS);
  return id === "" || above === null || name === null ? null : { id, above, name };
}

/**
 * An entry of a list by its values, whose names are in lower case; null where it has no address or no title. What else
 * is known of it may say what they do not.
 */
export function entryOf(
  texts: ReadonlyMap<string, string>,
  {
    address: elsewhere,
    name,
  }: { readonly address: () => string | null; readonly name: string | null } = UNKNOWN,
): ListEntry | null {
  const text = name ?? firstOf(texts, TITLE_KEYS);
  const address = firstOf(texts, ADDRESS_KEYS) ?? elsewhere();
  if (address === null || text === null) return null;
  return { address, text, month: monthOf(firstOf(texts, DATE_KEYS) ?? "") };
}

const UNKNOWN = { address: () => null, name: null };

/** The month of a date written year first; null for any other text. */
export function monthOf(date: string): string | null {
  const [, year, month] = MONTH.exec(date.trim()) ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month}`;
}

function firstOf(values: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  const key = keys.find((name) => (values.get(name) ?? "").trim() !== "");
  return key === undefined ? null : (values.get(key) ?? null);
}

const ESCAPES: Readonly<Record<string, string>> = { n: " ", r: " ", t: " " };

/** Undoes the escapes of a JavaScript text. */
export function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|(.))/giu,
    (_, code: string | undefined, character: string) =>
      code === undefined
        ? (ESCAPES[character] ?? character)
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
