import type { PageLink } from "./collect-links.ts";
import type { AddressFacts } from "./address-facts.ts";
import type { LinkSubject } from "./link-subject.ts";
import type { LinkWords } from "./link-words.ts";
import type { PageContext } from "./page-context.ts";

/** One reason for or against a link. */
export interface Signal {
  readonly name: string;
  readonly weight: number;
}

export interface LinkContext extends PageContext {
  /** The link stands in one block with the fixed neighbours of the 专栏. */
  readonly besideNeighbours: boolean;
  /** The link leads to the page itself, with a parameter more. */
  readonly isVariant: boolean;
  /** The link stands in the page's own part of the template, not in the site's navigation or trail. */
  readonly isOwn: boolean;
  /** The link stands in a menu that has the page itself in it, or the column of the reports. */
  readonly isSibling: boolean;
  /** The score that led to the page; null where it is not known. */
  readonly promise: number | null;
  /** What most links of its block name; null where they are of many kinds. */
  readonly company: LinkCompany | null;
}

/** What the links of one block have in common: what they name, or that they are articles about it. */
export type LinkCompany = LinkSubject | "report";

/** A link as it is judged. */
export interface LinkFacts {
  readonly link: PageLink;
  readonly words: LinkWords;
  readonly address: AddressFacts;
  readonly context: LinkContext;
}
