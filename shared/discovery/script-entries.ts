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
];
const MONTH = /^((?:19|20)\d\d)[-/.](\d{2})\b/u;

const MOST_ENTRIES = 2_000;

/** A flat object: an entry of a list holds texts and numbers, no objects. */
const FLAT_OBJECT = /\{[^{}]{5,4000}\}/gu;
const PAIR =
  /["']?([a-z_]\w{0,30})["']?\s{0,5}:\s{0,5}(?:"((?:[^"\\\n]|\\.){0,1000})"|'((?:[^'\\\n]|\\.){0,1000})')/giu;

const WRITTEN =
  /document\.write(?:ln)?\(\s{0,5}(?:"((?:[^"\\\n]|\\.){1,5000})"|'((?:[^'\\\n]|\\.){1,5000})')/giu;

/**
 * The entries of lists that stand in a script as objects with a title and an address: arrays of a page's
 * own script, JSON in the markup, JSON answers. Nothing is run; what is computed is not seen. At most 2,000.
 */
export function scriptEntries(script: string): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  for (const [object] of script.matchAll(FLAT_OBJECT)) {
    const entry = entryIn(object);
    if (entry !== null) entries.push(entry);
    if (entries.length >= MOST_ENTRIES) break;
  }
  return entries;
}

/** Markup that a script writes as plain texts: `document.write('<li><a …')`. */
export function writtenMarkup(script: string): string {
  let markup = "";
  for (const [, double, single] of script.matchAll(WRITTEN)) {
    markup += `${unescaped(double ?? single ?? "")}\n`;
  }
  return markup;
}

function entryIn(object: string): ListEntry | null {
  const values = new Map<string, string>();
  for (const [, key = "", double, single] of object.matchAll(PAIR))
    values.set(key.toLowerCase(), unescaped(double ?? single ?? ""));
  return entryOf(values);
}

/** An entry of a list by its values, whose names are in lower case; null where it has no address or no title. */
export function entryOf(values: ReadonlyMap<string, string>): ListEntry | null {
  const address = firstOf(values, ADDRESS_KEYS);
  const text = firstOf(values, TITLE_KEYS);
  if (address === null || text === null) return null;
  return { address, text, month: monthOf(firstOf(values, DATE_KEYS) ?? "") };
}

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
