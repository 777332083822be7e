import type { Document, Element } from "domhandler";
import { elementsNamed, elementsOf, isText } from "../page/walk.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { elementsUnder, selectOf, tidy } from "./elements.ts";
import { embeddedMarkup, treeOf } from "./embedded-markup.ts";
import { addressChosen } from "./form-choices.ts";
import { linkPlace } from "./link-place.ts";
import { linkText } from "./link-text.ts";
import { addressOpened, pageFunctions } from "./page-functions.ts";
import type { PageFunctions } from "./page-functions.ts";
import type { ListEntry } from "./script-entries.ts";
import { scriptEntries, writtenMarkup } from "./script-entries.ts";
import { rowEntries } from "./script-rows.ts";
import { isStatedAddress } from "./written-address.ts";

/** A page as discovery sees it; `url` is null for a bare file, whose relative links lead nowhere. */
export interface LinkedPage {
  readonly document: Document;
  readonly url: string | null;
}

export interface PageLink {
  /** Canonical and absolute. */
  readonly url: string;
  readonly text: string;
  /** How the page names the address: a link, a frame (part of the page itself), or a redirect. */
  readonly form: "link" | "frame" | "redirect";
  /** Where it stands in the page's template (`linkPlace`). */
  readonly place: string;
  /** YYYY-MM, where a list's data say when it was published or changed. */
  readonly month: string | null;
  /** Null for an entry of a list that a script draws. */
  readonly element: Element | null;
}

/** Links kept of one page: more are generated, not written. */
export const MAXIMUM_LINKS = 2_000;

/** A page with fewer links than this may be nothing but a redirect in a script. */
const FEW_LINKS = 5;

const SCRIPT_LENGTH = 500_000;

/** The place of an entry that a script draws: no template shows where. */
const IN_SCRIPT = "script";

/** One that goes on with what only a script knows is none (`page-functions.ts`). */
const SCRIPTED_ADDRESS =
  /(?:location(?:\.href)?\s{0,5}=|window\.open\(|location\.(?:assign|replace)\(|(?<!this)\.src\s{0,5}=)\s{0,5}['"]([^'"\s]{1,500})['"](?!\s{0,5}\+)/giu;
/** What a handler passes to a function of the site's own: `goto('/nb/2021/')`. */
const PASSED_ADDRESS = /\(\s{0,5}['"]((?:https?:\/\/|\.{0,2}\/)[^'"\s]{1,500})['"]/giu;
const JAVASCRIPT = /^\s{0,5}javascript:([\s\S]+)/iu;
/** What a link whose click a script handles has for an address: `#`, `###`. */
const LEADS_NOWHERE = /^\s{0,5}#/u;
const STATED_IN: readonly string[] = ["data-url", "data-href", "data-link"];
const REFRESH_ADDRESS = /\burl\s{0,5}=\s{0,5}['"]?([^'"\s>]{1,500})/iu;
const WRITTEN_REFRESH = /http-equiv=["']?refresh["']?[^>]{0,60}?url=([^'"\s>]{1,500})/giu;

/**
 * Every http(s) address a page leads to, in document order, at most 2,000: links, image maps, frames,
 * addresses in click handlers, redirects, and links in the data blocks and scripts that lists are drawn
 * from (REPORT-FORMAT 5.2). The same address may come more than once, with other texts.
 */
export function collectLinks(page: LinkedPage): readonly PageLink[] {
  const base = baseOf(page);
  const script = scriptText(page.document, SCRIPT_LENGTH);
  const written = writtenMarkup(script);
  const trees = written.includes("<a") ? [treeOf(written)] : [];
  const roots = [page.document, ...embeddedMarkup(page.document), ...trees];
  const entries = [...scriptEntries(script), ...rowEntries(script)];
  const surroundings = { base, functions: pageFunctions(script) };
  const links = [...linksUnder(roots, surroundings), ...linksOfEntries(entries, base)];
  const kept = links.slice(0, MAXIMUM_LINKS);
  return kept.length < FEW_LINKS ? [...kept, ...scriptedRedirects(page.document, base)] : kept;
}

/** What the links of a page are read by. */
interface Surroundings {
  /** The address that relative ones start from. */
  readonly base: string | null;
  readonly functions?: PageFunctions;
}

/** The links in the markup of some trees, at most 2,000. */
export function linksUnder(
  roots: readonly Document[],
  surroundings: Surroundings,
): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const root of roots) {
    for (const element of elementsOf(root)) {
      links.push(...linksOf(element, surroundings));
      if (links.length >= MAXIMUM_LINKS) return links.slice(0, MAXIMUM_LINKS);
    }
  }
  return links;
}

/** The entries of a list in a script as links. */
export function linksOfEntries(
  entries: readonly ListEntry[],
  base: string | null,
): readonly PageLink[] {
  return entries.flatMap(({ address, text, month }) => {
    const url = canonicalUrl(address, base);
    return url === null
      ? []
      : [{ url, text: tidy(text), form: "link", place: IN_SCRIPT, month, element: null }];
  });
}

/** The text of inline scripts, where lists keep their page counts; bounded. */
export function scriptText(document: Document, limit: number): string {
  let text = "";
  for (const { children } of elementsNamed(document, "script")) {
    for (const node of children) if (isText(node)) text += `${node.data}\n`;
    if (text.length > limit) break;
  }
  return text.slice(0, limit);
}

/** The address relative links start from: `<base href>` where the page has one. */
export function baseOf({ document, url }: LinkedPage): string | null {
  for (const element of elementsUnder(document)) {
    const href = element.name === "base" ? element.attribs["href"] : undefined;
    if (href !== undefined) return canonicalUrl(href, url) ?? url;
    if (element.name === "body") break;
  }
  return url;
}

function linksOf(element: Element, surroundings: Surroundings): readonly PageLink[] {
  const { name, attribs } = element;
  const { base } = surroundings;
  if (name === "a" || name === "area") {
    const isHandled = LEADS_NOWHERE.test(attribs["href"] ?? "");
    const clicked = isHandled ? clickedLinks(element, surroundings) : [];
    if (clicked.length > 0) return clicked;
    const found = link(element, attribs["href"], base, "link");
    return found.length > 0 ? found : clickedLinks(element, surroundings);
  }
  if (name === "iframe" || name === "frame") return link(element, attribs["src"], base, "frame");
  if (name === "meta" && attribs["http-equiv"]?.toLowerCase() === "refresh") {
    return link(element, REFRESH_ADDRESS.exec(attribs["content"] ?? "")?.[1], base, "redirect");
  }
  if (name === "option") return chosenLink(element, surroundings);
  const clicked = clickedLinks(element, surroundings);
  return clicked.length > 0 ? clicked : statedLink(element, base);
}

/** Years, agencies and columns are chosen from a drop-down whose values are addresses, or are put into one. */
function chosenLink(element: Element, { base, functions }: Surroundings): readonly PageLink[] {
  const value = element.attribs["value"] ?? "";
  if (isStatedAddress(value)) return link(element, value, base, "link");
  const handler = selectOf(element)?.attribs["onchange"] ?? "";
  const opened =
    value.trim() === "" || handler === "" || functions === undefined
      ? null
      : addressOpened(handler, functions, value);
  return link(element, opened ?? addressChosen(element) ?? undefined, base, "link");
}

/** Tabs name their address beside the script that opens it. */
function statedLink(element: Element, base: string | null): readonly PageLink[] {
  const name = STATED_IN.find((attribute) => isStatedAddress(element.attribs[attribute] ?? ""));
  return name === undefined ? [] : link(element, element.attribs[name], base, "link");
}

function clickedLinks(
  element: Element,
  { base, functions = new Map() }: Surroundings,
): readonly PageLink[] {
  const { onclick, href } = element.attribs;
  const handler = (onclick ?? JAVASCRIPT.exec(href ?? "")?.[1] ?? "").slice(0, 1_000);
  if (handler === "") return [];
  const known = [...handler.matchAll(SCRIPTED_ADDRESS)].map(([, address]) => address);
  const opened = known.length > 0 ? null : addressOpened(handler, functions);
  if (opened !== null) return link(element, opened, base, "link");
  const passed = [...handler.matchAll(PASSED_ADDRESS)].map(([, address]) => address);
  const addresses = known.length > 0 ? known : passed;
  return addresses.flatMap((address) => link(element, address, base, "link"));
}

function scriptedRedirects(document: Document, base: string | null): readonly PageLink[] {
  const script = scriptText(document, 20_000);
  const addresses = [...script.matchAll(SCRIPTED_ADDRESS), ...script.matchAll(WRITTEN_REFRESH)];
  const [root] = elementsUnder(document);
  if (root === undefined) return [];
  return addresses
    .slice(0, FEW_LINKS)
    .flatMap(([, address]) => link(root, address, base, "redirect"));
}

function link(
  element: Element,
  address: string | undefined,
  base: string | null,
  form: PageLink["form"],
): readonly PageLink[] {
  const url = address === undefined ? null : canonicalUrl(address, base);
  if (url === null) return [];
  const text = form === "redirect" ? "" : linkText(element);
  return [{ url, text, form, place: linkPlace(element), month: null, element }];
}
