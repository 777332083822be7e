import { fold } from "../han/fold.ts";
import type { LinkBlock } from "./link-blocks.ts";
import type { LinkCompany } from "./link-context.ts";
import { linkSubject } from "./link-subject.ts";
import { linkYear } from "./link-year.ts";

/** Links that tell what a block holds. */
const LEAST_COMPANY = 2;

/** What at least half of a block's links name, and two or more; null where there is no such thing. */
export function companyIn({ links, isNavigation }: LinkBlock): LinkCompany | null {
  if (isNavigation) return null;
  const kinds = links.map(({ text }) => partNamed(text)).filter((kind) => kind !== null);
  for (const [kind, same] of Map.groupBy(kinds, (one) => one))
    if (same.length >= LEAST_COMPANY && 2 * same.length >= links.length) return kind;
  return null;
}

function partNamed(text: string): LinkCompany | null {
  return linkSubject(fold(text)) ?? (linkYear(text)?.covers === true ? "report" : null);
}
