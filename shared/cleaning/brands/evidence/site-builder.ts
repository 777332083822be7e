import type { Scorer } from "./evidence.ts";

/** Folded, without white space. */
const BUILDER_BEFORE =
  /(?:技术(?:支持|服务|保障)(?:单位|公司)?|(?:承建|开发|建设|运维|设计)(?:单位|公司)|powered(?:by)?|designedby)[::]?$/u;
const PROVIDED_BY = /由$/u;
const PROVIDES = /^(?:公司)?(?:提供技术|承建|(?:负责)?(?:开发|运维|建设维护|技术维护|日常运维))/u;

/**
 * Against a brand: who built or runs the site is named so by its template (REPORT-FORMAT 4.3). An injector replaces the
 * words of the report and the names of its agency, none of which stands there.
 */
export const siteBuilder: Scorer = ({ occurrences }) => {
  const builds = occurrences.some(
    ({ surround: { before, after } }) =>
      BUILDER_BEFORE.test(before) || (PROVIDED_BY.test(before) && PROVIDES.test(after)),
  );
  return builds ? { weight: -4, why: "named as who built or runs the site" } : null;
};
