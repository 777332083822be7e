import { type AnyNode, type Document, type Element, isTag, isText } from "domhandler";
import type { Page } from "../page/page.ts";
import { elementsOf, openingWords, wordNodes } from "../page/walk.ts";
import { nodesUnder } from "./elements.ts";
import { pageContext } from "./page-context.ts";

/** What a page leaves for its scripts to fill. */
export interface Unfilled {
  /** Next to no words and links of its own, and a script: the whole page is drawn. */
  readonly isBare: boolean;
  /** The page calls itself a column of annual reports, or a report. */
  readonly isReportColumn: boolean;
  /** Why a script is thought to fill something here, at most five reasons; empty where nothing says so. */
  readonly signs: readonly string[];
}

/** A shell has a title, perhaps a line on JavaScript, and a footer. */
const FEW_WORDS = 200;
const FEW_LINKS = 3;
const MOST_SIGNS = 5;
const LONGEST_NAME = 40;
const MOST_NODES = 100;
const BLANKS = /\s+/gu;

/** One way in which markup waits for a script; gives what it saw in an element, or null. */
type Sign = (element: Element) => string | null;

/** Where frameworks draw whole pages. */
const APP_ROOTS: ReadonlySet<string> = new Set(["app", "root", "__next", "__nuxt", "__layout"]);

/** Attributes by which frameworks repeat and fill elements: Vue, Angular, Avalon, Knockout, Alpine. */
const FILLING_ATTRIBUTES =
  /^(?:v-(?:for|html|text)|(?:data-)?ng-(?:repeat|bind|app)|ms-(?:for|repeat|html)|data-bind|x-for)/u;

/** Scripts that are no code: templates for jQuery's, layui's and other engines. */
const TEMPLATE_TYPE = /^text\/(?:x-|ng-)?(?:html|template|tmpl|jquery-tmpl|handlebars|jsrender)/u;

const LIST_ELEMENTS: ReadonlySet<string> = new Set(["ul", "ol", "dl", "table", "tbody"]);
const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(["div", "section", "article", "main"]);

/** How blocks are called that hold a list or a text; a block for a float or an icon is empty for ever. */
const HOLDER_NAME = /list|content|article|detail|zoom|news|data|main|text/iu;

/** A block with one of these shows something without a word. */
const SHOWING: ReadonlySet<string> = new Set([
  "img",
  "iframe",
  "object",
  "embed",
  "video",
  "canvas",
  "svg",
  "input",
]);

const CODE: ReadonlySet<string> = new Set(["script", "style", "template"]);

const LOADING = /^(?:数据)?(?:正在)?(?:加载|载入)(?:中|数据)?[.。…，,]{0,6}$|^loading[.…]{0,6}$/iu;
const PLACEHOLDER = /\{\{[^{}]{1,200}\}\}/u;
const SCRIPT_WANTED = /(?:启用|开启|打开|支持|enable).{0,20}(?:javascript|脚本)/iu;

const SIGNS: readonly Sign[] = [
  (element) => (APP_ROOTS.has(idOf(element)) && isEmpty(element) ? "is empty" : null),
  (element) => (LIST_ELEMENTS.has(element.name) && isEmpty(element) ? "is empty" : null),
  (element) => (isHolder(element) && isEmpty(element) ? "is empty" : null),
  ({ attribs }) => Object.keys(attribs).find((name) => FILLING_ATTRIBUTES.test(name)) ?? null,
  ({ name, attribs }) =>
    name === "script" && TEMPLATE_TYPE.test(attribs["type"]?.toLowerCase() ?? "")
      ? "is a template"
      : null,
  (element) => (LOADING.test(ownWords(element)) ? "says that it is loading" : null),
  (element) => (PLACEHOLDER.test(ownWords(element)) ? "has a placeholder for a value" : null),
  (element) =>
    element.name === "noscript" && SCRIPT_WANTED.test(openingWords(element, FEW_WORDS))
      ? "asks for JavaScript"
      : null,
];

/** What is no page leaves nothing to scripts. */
export const LEAVES_NOTHING: Unfilled = { isBare: false, isReportColumn: false, signs: [] };

/**
 * Looks for what a page leaves to its scripts. A page without scripts leaves nothing.
 * Whether the rest of the page is enough is for the caller to know (REPORT-FORMAT 5.2).
 */
export function findUnfilled(page: Page): Unfilled {
  const elements = elementsOf(page.document);
  const isReportColumn = pageContext(page).reports;
  if (!elements.some(isCode)) return { ...LEAVES_NOTHING, isReportColumn };
  return {
    isBare: isBare(page.document, elements),
    isReportColumn,
    signs: signsIn(elements),
  };
}

function isCode({ name, attribs }: Element): boolean {
  return name === "script" && !TEMPLATE_TYPE.test(attribs["type"]?.toLowerCase() ?? "");
}

function isBare(document: Document, elements: readonly Element[]): boolean {
  const links = elements.filter(({ name, attribs }) => name === "a" && attribs["href"]);
  const words = wordNodes(document).map(({ data }) => data.replace(BLANKS, ""));
  return links.length < FEW_LINKS && words.join("").length < FEW_WORDS;
}

function signsIn(elements: readonly Element[]): readonly string[] {
  const found = new Set<string>();
  for (const element of elements) {
    for (const sign of SIGNS) {
      const seen = sign(element);
      if (seen !== null) found.add(`${nameOf(element)} ${seen}`);
    }
    if (found.size >= MOST_SIGNS) break;
  }
  return [...found].slice(0, MOST_SIGNS);
}

function nameOf(element: Element): string {
  const { name, attribs } = element;
  const [id, kind] = [idOf(element), attribs["class"]?.trim() ?? ""];
  const label = id === "" ? `class="${kind}"` : `id="${id}"`;
  return id === "" && kind === "" ? `<${name}>` : `<${name} ${label.slice(0, LONGEST_NAME)}>`;
}

function idOf({ attribs }: Element): string {
  return attribs["id"]?.trim() ?? "";
}

function isHolder(element: Element): boolean {
  if (!BLOCK_ELEMENTS.has(element.name)) return false;
  return HOLDER_NAME.test(`${idOf(element)} ${element.attribs["class"] ?? ""}`);
}

/** Without a word or anything to look at; what has very many elements is taken to have something among them. */
function isEmpty(element: Element): boolean {
  let nodes = 0;
  for (const node of nodesUnder(element)) {
    nodes += 1;
    if (nodes > MOST_NODES || isWord(node)) return false;
    if (isTag(node) && SHOWING.has(node.name)) return false;
  }
  return true;
}

function isWord(node: AnyNode): boolean {
  const isCodes = node.parent !== null && isTag(node.parent) && CODE.has(node.parent.name);
  return isText(node) && !isCodes && node.data.trim() !== "";
}

function ownWords({ name, children }: Element): string {
  if (CODE.has(name)) return "";
  const words = children.map((child) => (isText(child) ? child.data : ""));
  return words.join("").trim().slice(0, FEW_WORDS);
}
