import type { AnyNode } from "domhandler";
import type { Capabilities } from "../capture.ts";
import { buildDraft } from "../content/build-draft.ts";
import type { Draft } from "../content/draft.ts";
import { findRoots } from "../content/find-roots.ts";
import { withTitle } from "../content/find-title.ts";
import type { Page } from "../page/page.ts";
import { elementsOf } from "../page/walk.ts";
import type { Places } from "../places/places.ts";
import type { Removal } from "../reading.ts";
import { cutAdvertisements } from "./advertisements.ts";
import { cutBrands } from "./cut-brands.ts";
import { applyRules, type CleaningRule } from "./cut.ts";
import { cutGluedAbstract } from "./duplicate-abstract.ts";
import { findBrands } from "./find-brands.ts";
import { takeHidden } from "./hidden.ts";
import { cutPageFurniture } from "./page-furniture.ts";
import { removeSurroundings } from "./surroundings.ts";

/** What the publisher wrote, still in its own script, and everything that was taken off. */
export interface Content {
  readonly draft: Draft;
  readonly removals: readonly Removal[];
}

/** The rules over the content's lines, in the order they run: each sees what the ones before it left. */
function rulesKnowing(places: Places): readonly CleaningRule[] {
  return [
    cutPageFurniture,
    cutAdvertisements,
    cutGluedAbstract,
    (draft, brands) => cutBrands(draft, brands, places),
  ];
}

/**
 * From a page to its content (DESIGN 3): invisible parts off, the content's roots found, everything
 * around them off except the title, then the rules over the lines that are left. Each visible character ends
 * in the draft or in exactly one removal.
 */
export async function cleanPage(
  page: Page,
  places: Places,
  capabilities: Capabilities,
): Promise<Content> {
  const hidden = takeHidden(page);
  const taken = new Set<AnyNode>(hidden.map(({ node }) => node));
  const { roots, rule } = await findRoots(page, taken, capabilities.articleRoot);
  const body = elementsOf(page.document).filter(({ name }) => name === "body");
  const surroundings = buildDraft(body, new Set([...taken, ...roots]), page.mediaType);
  const inside = buildDraft(roots, taken, page.mediaType);
  const titled = withTitle(page, surroundings, inside);
  const brands = findBrands([...inside, ...surroundings]);
  const { draft, removals } = applyRules(titled, rulesKnowing(places), brands);
  const around = removeSurroundings(
    surroundings.filter((block) => block !== titled[0]),
    rule,
    brands,
  );
  return { draft, removals: [...hidden.map(({ removal }) => removal), ...around, ...removals] };
}
