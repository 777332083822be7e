import type { Document, Element } from "domhandler";
import { elementsNamed } from "../../page/walk.ts";
import { canonicalUrl } from "../canonical-url.ts";
import { elementsUnder, textUnder } from "../elements.ts";
import { pageNumbers } from "../families/family.ts";

/** Forms looked at on one page, and what is looked at of each. */
const MOST_FORMS = 20;
const MOST_CONTROLS = 30;
const LONGEST_TEXT = 300;

/** 共12页, 第1/12页, 总页数：12. */
const PAGES_STATED = /(?:共|\/)\s{0,5}(\d{1,4})\s{0,5}页|总页数\s{0,5}[:：]?\s{0,5}(\d{1,4})/u;

/** Buttons send nothing that a list needs. */
const BUTTONS: ReadonlySet<string> = new Set(["submit", "button", "image", "reset"]);
const BOXES: ReadonlySet<string> = new Set(["", "text", "number", "tel"]);

/** Codes and numbers: what else a form sends is not of a list, or depends on how it is spelled. */
const PLAIN_VALUE = /^[\w.-]{0,64}$/u;
const NUMBER_OR_NOTHING = /^\d{0,4}$/u;
const NAME = /^[\w.-]{1,40}$/u;

/**
 * The pages that a list's form leads to which asks for the number of a page (共12页 转到第□页), to write or to choose: only
 * forms that are sent to the list's own address by GET, with hidden codes and this one box, and only the numbers that the
 * page states.
 */
export function pagesOfForms(document: Document, list: string): readonly string[] {
  return elementsNamed(document, "form")
    .slice(0, MOST_FORMS)
    .flatMap((form) => pagesOf(form, list));
}

function pagesOf(form: Element, list: string): readonly string[] {
  const { method = "get", action = "" } = form.attribs;
  const to = action.trim() === "" ? list : canonicalUrl(action, list);
  if (method.trim().toLowerCase() !== "get" || to === null || pathOf(to) !== pathOf(list))
    return [];
  const query = queryOf(form);
  if (query === null) return [];
  return pageNumbers(2, pagesStated(form)).flatMap(
    (page) => canonicalUrl(`${pathOf(list)}?${query(page)}`) ?? [],
  );
}

/** What the form sends for a page, in the order of its controls; null where it asks for anything but a page's number. */
function queryOf(form: Element): ((page: number) => string) | null {
  const pairs: { readonly name: string; readonly value: string | null }[] = [];
  for (const control of elementsUnder(form)) {
    const { name: kind, attribs } = control;
    if (kind === "textarea" || (kind === "select" && pagesOffered(control) === 0)) return null;
    if (kind === "select" && NAME.test(attribs["name"] ?? ""))
      pairs.push({ name: attribs["name"] ?? "", value: null });
    const type = attribs["type"]?.toLowerCase() ?? "";
    if (kind !== "input" || BUTTONS.has(type)) continue;
    const { name = "", value = "" } = attribs;
    const isHidden = type === "hidden";
    const isUsual = isHidden ? PLAIN_VALUE : BOXES.has(type) ? NUMBER_OR_NOTHING : null;
    if (isUsual?.test(value.trim()) !== true || !NAME.test(name)) return null;
    pairs.push({ name, value: isHidden ? value.trim() : null });
    if (pairs.length > MOST_CONTROLS) return null;
  }
  if (pairs.filter(({ value }) => value === null).length !== 1) return null;
  return (page) => pairs.map(({ name, value }) => `${name}=${value ?? page}`).join("&");
}

const NUMBER = /^[1-9]\d{0,3}$/u;

/** The last of the pages that a list to choose from offers; 0 where it offers anything but pages. */
function pagesOffered(select: Element): number {
  const offered = [...elementsUnder(select)]
    .filter(({ name }) => name === "option")
    .map((option) => (option.attribs["value"] ?? textUnder(option, LONGEST_TEXT)).trim());
  const isPages = offered.length > 1 && offered.every((value) => NUMBER.test(value));
  return isPages ? Math.max(...offered.map(Number)) : 0;
}

/** How many pages there are by what stands in the form or beside it. */
function pagesStated(form: Element): number {
  const selects = [...elementsUnder(form)].filter(({ name }) => name === "select");
  const offered = selects.map(pagesOffered).find((pages) => pages > 0);
  if (offered !== undefined) return offered;
  for (const element of [form, form.parent]) {
    const text = element === null ? "" : textUnder(element, LONGEST_TEXT);
    const [, after, total] = PAGES_STATED.exec(text) ?? [];
    const stated = after ?? total;
    if (stated !== undefined) return Number(stated);
  }
  return 0;
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? url;
}
