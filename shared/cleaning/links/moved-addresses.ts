import { type Draft, runsOf } from "../../content/draft.ts";
import { oncePer } from "../../page/once-per.ts";
import type { Page } from "../../page/page.ts";
import { siteOf } from "../../page/site-of.ts";
import { elementsNamed } from "../../page/walk.ts";
import type { Cut } from "../cut.ts";
import { PUBLIC_SUFFIXES } from "./honest-sites.ts";
import type { Knowledge } from "../knowledge.ts";

/** Metas in which a template writes the address of its site when the page is made. */
const ADDRESS_METAS = /^(?:sitedomain|url|og:url|siteurl|domain)$/u;
const HOST =
  /(?<![a-z\d.-])(?:[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?\.){1,5}[a-z]{2,10}(?![a-z\d-]|\.[a-z])/giu;
/** The metas are older than the page's present address. */
const CONFIDENCE = 0.8;

/**
 * The site's own address where its new owner wrote his over it (REPORT-FORMAT 7.3, S2): the page stands on another
 * site than the public body's that its metas name, and its text tells readers to turn to that other one.
 */
export function cutMovedAddresses(draft: Draft, { page }: Knowledge): readonly Cut[] {
  const present = page.url === null ? null : siteOf(page.url);
  const former = formerHost(page);
  if (present === null || former === null || isPublic(present)) return [];
  const evidence = `the page stands on ${present}, its metas on ${former}`;
  return runsOf(draft).flatMap((run) =>
    Array.from(run.text.matchAll(HOST)).flatMap((match): readonly Cut[] => {
      if (siteOf(`http://${match[0].toLowerCase()}/`) !== present) return [];
      const start = match.index;
      const end = start + match[0].length;
      const text = hostLike(match[0], former, run.text.charAt(start - 1) === "@");
      const candidate = { text, confidence: CONFIDENCE, why: "the address that the metas name" };
      return [
        { run, start, end, rule: "substituted/address", evidence, candidates: () => [candidate] },
      ];
    }),
  );
}

/** The host of a public body that the page's metas name; null where they name none. */
const formerHost = oncePer((page: Page): string | null => {
  for (const { attribs } of elementsNamed(page.document, "meta")) {
    const key = (attribs["name"] ?? attribs["property"] ?? "").toLowerCase();
    if (!ADDRESS_METAS.test(key)) continue;
    const content = attribs["content"]?.trim() ?? "";
    const address = /^https?:\/\//iu.test(content) ? content : `http://${content}/`;
    const site = siteOf(address);
    if (site !== null && isPublic(site)) return new URL(address).hostname;
  }
  return null;
});

function isPublic(site: string): boolean {
  return PUBLIC_SUFFIXES.some((suffix) => site.endsWith(`.${suffix}`));
}

/** The former host as it may have stood there: a bare domain with `www.` like the present one, a mail's without. */
function hostLike(present: string, former: string, isMail: boolean): string {
  const bare = former.replace(/^www\./u, "");
  if (isMail) return bare;
  return /^www\./iu.test(present) && siteOf(`http://${bare}/`) === bare ? `www.${bare}` : former;
}
