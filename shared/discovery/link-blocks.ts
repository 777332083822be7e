import type { AnyNode } from "domhandler";
import { fold } from "../han/fold.ts";
import { isElement } from "../page/walk.ts";
import { addressFacts } from "./address-facts.ts";
import { NAMES_REPORTS } from "./anchor-lexicon.ts";
import type { PageLink } from "./collect-links.ts";
import { linkWords } from "./link-words.ts";

/** The links of a page that stand together: a menu, a list, a trail. */
export interface LinkBlock {
  readonly links: readonly PageLink[];
  /** The same on every page of the site, or on the way to this one: it begins at the home page. */
  readonly isNavigation: boolean;
  /**
   * It links to the page itself, or one of its columns is that of the reports: the others are siblings of that one, and
   * no part of it.
   */
  readonly holdsColumn: boolean;
}

/** How far above a link its block may begin: `ul > li > div > span > a`. */
const LEVELS = 6;

/** Elements of lists: a menu inside an entry of a menu is a part of that one. */
const LIST_ELEMENTS: ReadonlySet<string> = new Set(["ul", "ol", "li", "dl", "dt", "dd"]);

const HOME_TEXTS: ReadonlySet<string> = new Set(
  ["首页", "网站首页", "返回首页", "主页", "首頁", "home"].map((text) => fold(text).toLowerCase()),
);

/**
 * The block of each link that has one: the links under the nearest element around it that holds two. `toPage` are the
 * page's links to itself, which are in none.
 */
export function linkBlocks(
  links: readonly PageLink[],
  toPage: readonly PageLink[] = [],
): ReadonlyMap<PageLink, LinkBlock> {
  const aroundPage = new Set(toPage.flatMap(around));
  const held = new Map<AnyNode, PageLink[]>();
  for (const link of links)
    for (const node of around(link)) {
      const others = held.get(node);
      if (others === undefined) held.set(node, [link]);
      else others.push(link);
    }
  const blocks = new Map<AnyNode, LinkBlock>();
  const found = new Map<PageLink, LinkBlock>();
  for (const link of links) {
    const node = blockNode(link, held);
    if (node === null) continue;
    const members = held.get(node) ?? [];
    const block = blocks.get(node) ?? {
      links: members,
      isNavigation: members.some(leadsHome),
      holdsColumn: aroundPage.has(node) || members.some(isReportColumn),
    };
    blocks.set(node, block);
    found.set(link, block);
  }
  return found;
}

function blockNode(
  link: PageLink,
  held: ReadonlyMap<AnyNode, readonly PageLink[]>,
): AnyNode | null {
  const nodes = around(link);
  const first = nodes.findIndex((node) => (held.get(node)?.length ?? 0) >= 2);
  if (first < 0) return null;
  let top = first;
  while (isListElement(nodes[top]) && isListElement(nodes[top + 1])) top += 1;
  return nodes[top] ?? null;
}

function around({ element }: PageLink): readonly AnyNode[] {
  const nodes: AnyNode[] = [];
  let node: AnyNode | null = element?.parent ?? null;
  while (node !== null && nodes.length < LEVELS) {
    nodes.push(node);
    node = node.parent;
  }
  return nodes;
}

function isListElement(node: AnyNode | undefined): boolean {
  return node !== undefined && isElement(node) && LIST_ELEMENTS.has(node.name);
}

function isReportColumn({ url, text }: PageLink): boolean {
  const { promising, discouraging } = linkWords(text);
  const namesReports = promising.some(({ weight }) => weight >= NAMES_REPORTS);
  return namesReports && discouraging.length === 0 && !addressFacts(url).isArticle;
}

function leadsHome({ url, text }: PageLink): boolean {
  return HOME_TEXTS.has(linkWords(text).text) || addressFacts(url).isHome;
}
