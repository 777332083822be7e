import type { AnyNode, Element } from "domhandler";
import type { Run } from "../../content/run.ts";
import type { Page } from "../../page/page.ts";
import { siteOf } from "../../page/site-of.ts";
import { elementsNamed, isElement } from "../../page/walk.ts";
import { HONEST_SITES, PUBLIC_SUFFIXES } from "./honest-sites.ts";

/** A part of a run that is one link to a site of others. */
export interface ForeignLink {
  readonly start: number;
  readonly end: number;
  /** Registrable domain, or the host of a bare address. */
  readonly site: string;
}

/** The links of one page. */
export interface PageLinks {
  /** The links of a run that lead away from the page's site and from public bodies, in order. */
  foreignIn(run: Run): readonly ForeignLink[];
  /** Whether a run holds a link that stays on the site or leads to a public body. */
  leadsHome(run: Run): boolean;
}

const LONGEST_ADDRESS = 2_000;

/**
 * Looks at the links of one page (REPORT-FORMAT 7.3, S7): foreign is what belongs neither to the page's own site, nor
 * to a public body, nor to the state press and the services that every government page links to.
 */
export function linksOf(page: Page): PageLinks {
  const own = ownSites(page);
  const sites = new Map<Element, string | null>();
  const links = new Map<AnyNode, Element | null>();
  const siteOfLink = (link: Element): string | null => {
    const known = sites.get(link);
    if (known !== undefined) return known;
    const site = foreignSite(link.attribs["href"] ?? "", own);
    sites.set(link, site);
    return site;
  };
  // Most pages have none, and each line is asked for its own several times.
  const hasForeign = elementsNamed(page.document, "a").some((link) => siteOfLink(link) !== null);
  return {
    foreignIn: (run) =>
      hasForeign
        ? run.origins.flatMap(({ start, node }, i): readonly ForeignLink[] => {
            const link = linkAround(node, links);
            const site = link === null ? null : siteOfLink(link);
            const end = run.origins[i + 1]?.start ?? run.text.length;
            return site === null ? [] : [{ start, end, site }];
          })
        : [],
    leadsHome: (run) =>
      run.origins.some(({ node }) => {
        const link = linkAround(node, links);
        return link?.attribs["href"] !== undefined && siteOfLink(link) === null;
      }),
  };
}

/** The page's address and what its head says of it: a file read from a disk has no address. */
function ownSites(page: Page): ReadonlySet<string> {
  const own = new Set<string>();
  const add = (address: string): void => {
    const site = siteOf(/^https?:/iu.test(address) ? address : `http://${address}`);
    if (site !== null) own.add(site);
  };
  if (page.url !== null) add(page.url);
  for (const { name, attribs } of elementsNamed(page.document, "meta", "link")) {
    if (
      name === "meta" &&
      /^(?:sitedomain|url|og:url)$/iu.test(attribs["name"] ?? attribs["property"] ?? "")
    )
      add((attribs["content"] ?? "").trim());
    if (name === "link" && attribs["rel"] === "canonical") add((attribs["href"] ?? "").trim());
  }
  return own;
}

function foreignSite(href: string, own: ReadonlySet<string>): string | null {
  const address = href.trim().slice(0, LONGEST_ADDRESS);
  if (!/^(?:https?:)?\/\//iu.test(address)) return null;
  const site = siteOf(address.startsWith("//") ? `http:${address}` : address);
  if (site === null || own.has(site) || HONEST_SITES.has(site)) return null;
  const isPublic = PUBLIC_SUFFIXES.some((suffix) => site === suffix || site.endsWith(`.${suffix}`));
  return isPublic ? null : site;
}

/** The nearest link around a node; each ancestor is asked once, whatever its depth. */
function linkAround(node: AnyNode, known: Map<AnyNode, Element | null>): Element | null {
  const path: AnyNode[] = [];
  let above: AnyNode | null = node;
  let link: Element | null = null;
  while (above !== null) {
    const answer = known.get(above);
    if (answer !== undefined) {
      link = answer;
      break;
    }
    path.push(above);
    if (isElement(above) && above.name === "a") {
      link = above;
      break;
    }
    above = above.parent;
  }
  for (const passed of path) known.set(passed, link);
  return link;
}
