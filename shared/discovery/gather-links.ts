import { canonicalUrl } from "./canonical-url.ts";
import type { LinkedPage, PageLink } from "./collect-links.ts";
import { collectLinks, MAXIMUM_LINKS } from "./collect-links.ts";
import { linksBesideNeighbours } from "./column-neighbours.ts";
import { FAMILIES } from "./families/families.ts";
import type { ListRequest } from "./families/family.ts";
import { linkBlocks } from "./link-blocks.ts";
import type { LinkBlock } from "./link-blocks.ts";
import { companiesIn } from "./link-company.ts";
import type { LinkCompany } from "./link-context.ts";
import { listPageOf } from "./list-page.ts";
import { pageContext } from "./page-context.ts";
import type { PageContext } from "./page-context.ts";
import { findPagination } from "./pagination/find-pagination.ts";

/** Links and how they stand together, which is the same whatever led to their page. */
export interface LinkArrangement {
  readonly links: readonly PageLink[];
  /** Those beside the fixed neighbours of the 专栏. */
  readonly besideNeighbours: ReadonlySet<PageLink>;
  readonly blocks: ReadonlyMap<PageLink, LinkBlock>;
  /** What the links of a block name, by their place. */
  readonly companies: ReadonlyMap<LinkBlock, ReadonlyMap<string, LinkCompany>>;
}

/** All that a page says of where it leads, before it is judged. */
export interface GatheredLinks extends LinkArrangement {
  /** The page's canonical address. */
  readonly self: string | null;
  /** Whether it has as many links as are looked at: what comes after them is not. */
  readonly isFull: boolean;
  /** What the page itself says that it is about. */
  readonly named: PageContext;
  /** The other pages of the list that it shows. */
  readonly furtherPages: readonly string[];
  /** What its scripts would ask for to fill its lists. */
  readonly requests: readonly ListRequest[];
}

/** Gathers a page's links once, for whoever asks what they are worth. */
export function gatherLinks(page: LinkedPage): GatheredLinks {
  const self = canonicalUrl(page.url ?? "");
  const collected = collectLinks(page);
  const links = collected.filter(({ url }) => url !== self);
  const list = listPageOf(page, links);
  return {
    ...arrangeLinks(
      links,
      collected.filter(({ url }) => url === self),
    ),
    self,
    isFull: collected.length >= MAXIMUM_LINKS,
    named: pageContext(page),
    furtherPages: findPagination(page, links, list),
    requests: list === null ? [] : FAMILIES.flatMap((family) => family.requests?.(list) ?? []),
  };
}

/** Looks at how links stand together; `toPage` are those that lead to their own page, which are no links of it. */
export function arrangeLinks(
  links: readonly PageLink[],
  toPage: readonly PageLink[] = [],
): LinkArrangement {
  const blocks = linkBlocks(links, toPage);
  const companies = new Map([...new Set(blocks.values())].map((one) => [one, companiesIn(one)]));
  return { links, besideNeighbours: linksBesideNeighbours(links), blocks, companies };
}
