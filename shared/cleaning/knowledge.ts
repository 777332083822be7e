import type { Page } from "../page/page.ts";
import type { Places } from "../places/places.ts";
import type { Brands } from "./brands/find-brands.ts";
import type { PageLinks } from "./links/linked-sites.ts";

/** What the families may ask about the page as a whole, learned before any of them runs. */
export interface Knowledge {
  readonly page: Page;
  readonly places: Places;
  readonly brands: Brands;
  readonly links: PageLinks;
  /** The title that a cloaking script keeps for search robots (REPORT-FORMAT 7.3, S4); null where there is none. */
  readonly originalTitle: string | null;
}
