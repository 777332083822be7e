import type { ScoredLink } from "../reading.ts";

/**
 * What an address is to the page that leads to it: a link of its own; another page of the list it shows; what
 * its script would ask for to fill that list, which is no page.
 */
export type LinkRole = "link" | "further page" | "list data";

/** A link as a crawl needs it. */
export interface FoundLink extends ScoredLink {
  readonly role: LinkRole;
  /** Where it stands in the page's template (`linkPlace`). */
  readonly place: string;
  /** Whether its text reads like a report's title, with the year that it covers. */
  readonly namesReport: boolean;
  /** Whether it is another thing than the links of its list that lead to reports, by its words or beside them. */
  readonly isDoubted: boolean;
  /** Whether the address is that of an article, so that nothing else can be expected of it. */
  readonly isArticle: boolean;
}
