import type { LinkBlock } from "./link-blocks.ts";
import type { LinkCompany } from "./link-context.ts";
import { linkWords } from "./link-words.ts";

/** Links that tell what a block holds. */
const LEAST_COMPANY = 2;

/**
 * What at least half of a block's links name, two or more, of those that look alike: by their place, those
 * places where there is such a thing.
 */
export function companiesIn({ links, isNavigation }: LinkBlock): ReadonlyMap<string, LinkCompany> {
  const companies = new Map<string, LinkCompany>();
  if (isNavigation) return companies;
  for (const [place, fellows] of Map.groupBy(links, (link) => link.place)) {
    const kinds = fellows.map(({ text }) => partNamed(text)).filter((kind) => kind !== null);
    for (const [kind, same] of Map.groupBy(kinds, (one) => one))
      if (same.length >= LEAST_COMPANY && 2 * same.length >= fellows.length)
        companies.set(place, kind);
  }
  return companies;
}

function partNamed(text: string): LinkCompany | null {
  const { subject, year } = linkWords(text);
  return subject ?? (year?.covers === true ? "report" : null);
}
