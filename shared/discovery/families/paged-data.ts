import { oncePer } from "../../page/once-per.ts";
import { canonicalUrl } from "../canonical-url.ts";
import { scriptEntries } from "../script-entries.ts";
import { pageNumbers, withParameters } from "./family.ts";
import type { CmsFamily, ListAnswer, ListData, ListPage, ListRequest } from "./family.ts";
import { PAGE_PARAMETERS, pagesStated } from "./stated-pages.ts";

/** Where scripts ask for data with GET, up to the expression of the address. */
const CALL = /(?:\$\.get(?:JSON)?\(|axios\.get\(|\bfetch\(|\burl\s{0,5}:)\s{0,5}/gu;
const POSTED = /\b(?:type|method)["']?\s{0,5}:\s{0,5}["']post/iu;
const LONGEST_CALL = 400;
const MOST_CALLS = 20;

/** A text, or the name of a variable, at the beginning of the rest of an expression. */
const PART = /^\s{0,5}(?:"([^"\n]{0,200})"|'([^'\n]{0,200})'|([A-Za-z_$][\w$.]{0,40}))/u;
const PLUS = /^\s{0,5}\+/u;
const MOST_PARTS = 16;
/** `${name}` in a template. */
const TEMPLATE = /^\s{0,5}`([^`\n]{1,400})`/u;
const HOLE = /\$\{\s{0,5}([A-Za-z_$][\w$.]{0,40})\s{0,5}\}/gu;

const ASSIGNED =
  /([A-Za-z_$][\w$]{0,40})\s{0,5}[=:]\s{0,5}(?:"([^"\n]{0,100})"|'([^'\n]{0,100})'|(\d{1,9})\b)/gu;

/** What APIs call the number of a page besides. */
const PARAMETERS = [...PAGE_PARAMETERS, "pagenumber", "current"];
const IS_PAGE: ReadonlySet<string> = new Set(PARAMETERS);
const BEFORE_PAGE = new RegExp(`[?&](${PARAMETERS.join("|")})=$`, "iu");

/** Stands for the number in an address. */
const NUMBER = "\u0000";

/**
 * Lists whose further pages a script asks for as data by their numbers, as behind 加载更多 (REPORT-FORMAT 5.2). The
 * address stands in the call, put together of texts and of variables that the page gives plain values; nothing is
 * run, and an address with anything else in it is not asked for.
 */
export const pagedData: CmsFamily = { name: "paged data", requests, read };

function requests(page: ListPage): readonly ListRequest[] {
  const paged = pagedAddress(page);
  if (paged === null) return [];
  const pages = pagesStated(page.script);
  const first = paged.isFirstShown ? 2 : 1;
  // Where nothing says how many there are, each answer tells whether another is worth asking for.
  return pageNumbers(first, Math.max(first, pages)).flatMap((number) => {
    const data = canonicalUrl(paged.address.replace(NUMBER, String(number)), page.url);
    return data === null ? [] : [{ url: data, column: "", isFirst: number === 1 }];
  });
}

interface PagedAddress {
  /** With a mark where the page's number belongs. */
  readonly address: string;
  /** Whether the number is raised before the first call: the first page stands in the markup. */
  readonly isFirstShown: boolean;
}

const RAISED = /\+\+|\+=\s{0,5}1\b/u;

/** The address by which a script asks for the pages of a list; null where it does not, or does so in other ways. */
export const pagedAddress = oncePer(({ script }: ListPage): PagedAddress | null => {
  const calls = [...script.matchAll(CALL)].slice(0, MOST_CALLS);
  const values = calls.length === 0 ? new Map<string, string>() : valuesIn(script);
  for (const { 0: call, index } of calls) {
    const before = script.slice(Math.max(0, index - LONGEST_CALL), index);
    const expression = script.slice(index + call.length, index + call.length + LONGEST_CALL);
    const address = POSTED.test(expression) ? null : addressIn(expression, values);
    if (address !== null) return { address, isFirstShown: RAISED.test(before) };
  }
  return null;
});

/** The address that an expression puts together, if a page's number is in it and all else is known. */
function addressIn(expression: string, values: ReadonlyMap<string, string>): string | null {
  let address = "";
  for (const part of partsOf(expression)) {
    const value = "text" in part ? part.text : valueAfter(address, values.get(part.name) ?? null);
    if (value === null) return null;
    address += value;
  }
  return address.split(NUMBER).length === 2 ? address : null;
}

function valueAfter(address: string, known: string | null): string | null {
  if (BEFORE_PAGE.test(address)) return NUMBER;
  return known === null ? null : encodeURIComponent(known);
}

type Part = { readonly text: string } | { readonly name: string };

function partsOf(expression: string): readonly Part[] {
  const [, template] = TEMPLATE.exec(expression) ?? [];
  if (template !== undefined)
    return template
      .split(HOLE)
      .map((piece, at) => (at % 2 === 0 ? { text: piece } : { name: piece }));
  const parts: Part[] = [];
  let rest = expression;
  while (parts.length < MOST_PARTS) {
    const [whole = "", double, single, name] = PART.exec(rest) ?? [];
    if (whole === "") return [];
    parts.push(name === undefined ? { text: double ?? single ?? "" } : { name });
    rest = rest.slice(whole.length);
    const [plus] = PLUS.exec(rest) ?? [];
    if (plus === undefined) break;
    rest = rest.slice(plus.length);
  }
  return parts;
}

/** The plain values that a script gives to its variables; of several the first. */
function valuesIn(script: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = "", double, single, number] of script.matchAll(ASSIGNED))
    if (!values.has(name)) values.set(name, double ?? single ?? number ?? "");
  return values;
}

function read({ url, text }: ListAnswer): ListData | null {
  const { searchParams } = new URL(url);
  const name = [...searchParams.keys()].find((one) => IS_PAGE.has(one.toLowerCase()));
  if (name === undefined || !/^\s{0,20}[[{]/u.test(text)) return null;
  const entries = scriptEntries(text);
  const [page, pages] = [Number(searchParams.get(name)), pagesStated(text)];
  const next = pageNumbers(page + 1, entries.length > 0 ? page + 1 : 0);
  const others = (pages > 0 ? pageNumbers(1, pages) : next).filter((other) => other !== page);
  return {
    column: "",
    entries,
    others: others.map((other) => withParameters(url, { [name]: other })),
  };
}
