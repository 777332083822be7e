import { addressFacts } from "./address-facts.ts";
import type { FoundLink } from "./found-link.ts";
import { linkWords } from "./link-words.ts";
import { PROMISING } from "./promising.ts";

const NOTICES_SCORE = 0.32;

/** A page with fewer links of its own host shows no menu. */
const LEAST_LINKS = 4;

const NOTICES = /^(?:通知|公告|公示|通告|公告栏|(?:通知|公告|公示){2})$/u;

/**
 * Small agencies with a site and no column of 信息公开 publish their reports among their notices: where the home page of a
 * host leads to nothing on it that promises more, its notices are worth a look. Gives those links, raised.
 */
export function noticesInstead(
  self: string | null,
  links: ReadonlyMap<string, FoundLink>,
): readonly FoundLink[] {
  if (self === null || !addressFacts(self).isHome) return [];
  const { host } = new URL(self);
  const own = [...links.values()].filter(({ url }) => new URL(url).host === host);
  if (own.length < LEAST_LINKS || own.some(({ score }) => score >= PROMISING)) return [];
  return own
    .filter(({ text, isArticle }) => !isArticle && NOTICES.test(linkWords(text).text))
    .map((link) => ({
      ...link,
      score: NOTICES_SCORE,
      evidence: [`notices of a site without 信息公开 +${NOTICES_SCORE}`],
    }));
}
