import type { AnyNode, Element } from "domhandler";
import type { Capabilities } from "../capture.ts";
import { buildDraft } from "../content/build-draft.ts";
import type { Draft } from "../content/draft.ts";
import { findRoots, type Roots } from "../content/find-roots.ts";
import { withTitle } from "../content/find-title.ts";
import type { Page } from "../page/page.ts";
import { elementsNamed } from "../page/walk.ts";
import type { Places } from "../places/places.ts";
import { isApplied, type Settings } from "../settings.ts";
import { originalTitle } from "./scripts/cloaked-title.ts";
import { applyFamilies, type Cut, type Taken } from "./cut.ts";
import { FAMILIES, INSERTION_FAMILIES } from "./families.ts";
import { findBrands } from "./brands/find-brands.ts";
import { takeHidden } from "./hidden/hidden.ts";
import { linksOf } from "./links/linked-sites.ts";
import { kindOf, type RuleName } from "./rules.ts";
import { takeSurroundings } from "./furniture/surroundings.ts";

/** What the publisher wrote, still in its own script, and everything that was taken off. */
interface Content {
  readonly draft: Draft;
  readonly taken: readonly Taken[];
}

/**
 * From a page to its content (DESIGN 3): invisible parts off, the content's roots found, what was pasted over
 * the lines off (families.ts), everything around the content off except the title. Each visible character
 * ends in the draft or in exactly one removal.
 */
export async function cleanPage(
  page: Page,
  places: Places,
  capabilities: Capabilities,
  { rules, lexicon }: Settings,
): Promise<Content> {
  const isWanted = (rule: RuleName): boolean => isApplied(rule, rules);
  const hidden = takeHidden(page, isWanted);
  const offTree = new Set<AnyNode>(hidden.map(({ node }) => node));
  const body = elementsNamed(page.document, "body");
  const { roots, rule } = isWanted("chrome/outside-content")
    ? await findRoots(page, offTree, capabilities.articleRoot)
    : wholeBody(body);
  const outside = buildDraft(body, new Set([...offTree, ...roots]), page.mediaType);
  const inside = buildDraft(roots, offTree, page.mediaType);
  const titled = withTitle(page, outside, inside);
  const knowledge = {
    page,
    places,
    brands: findBrands({
      page,
      content: inside,
      surroundings: outside,
      places,
      originalTitle: originalTitle(page)?.text ?? null,
      hidden: hidden.map(({ removal }) => removal.text),
      lexicon: lexicon ?? null,
      site: null,
    }),
    links: linksOf(page),
    originalTitle: originalTitle(page)?.text ?? null,
  };
  const content = applyFamilies(titled, FAMILIES, knowledge, (cut) => isWanted(cut.rule));
  // Around the content nothing is restored: a breadcrumb with an overwritten name goes as a breadcrumb.
  const isPut = (cut: Cut): boolean => kindOf(cut.rule) === "inserted" && isWanted(cut.rule);
  const untitled = outside.filter((block) => block !== titled[0]);
  const around = applyFamilies(untitled, INSERTION_FAMILIES, knowledge, isPut);
  return {
    draft: content.draft,
    taken: [...hidden, ...around.taken, ...takeSurroundings(around.draft, rule), ...content.taken],
  };
}

/** The roots of a reader who wants to see what stands around the content. */
function wholeBody(body: readonly Element[]): Roots {
  return { roots: body, rule: "the reader's choice" };
}
