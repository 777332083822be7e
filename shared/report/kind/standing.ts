import { fold } from "../../han/fold.ts";
import type { LookalikeKind, Standing } from "../../reading.ts";
import type { PageHead } from "../metadata/meta-tags.ts";
import type { PageView } from "./page-view.ts";

const GOVERNMENT_HOST = /(?:^|\.)gov\.cn$/u;
/** Universities register their sites as well, and have codes of their own. */
const SCHOOL_HOST = /(?:^|\.)edu\.cn$/u;

/**
 * What the host is (REPORT-FORMAT 7.1, 7.3 S2). A host of the government is the original, even where a copied
 * template names another site. A page on any other host that carries a government site's code or domain is a
 * mirror: since 2017 both belong to `gov.cn` hosts alone; so is an encyclopaedia's entry (S13). A host of sample
 * texts is a farm. Unknown otherwise.
 */
export function standingOf(
  view: PageView,
  head: PageHead,
  lookalike: LookalikeKind | null,
): Standing {
  const { host } = view;
  if (host === null) return "unknown";
  if (GOVERNMENT_HOST.test(host)) return "original";
  if (lookalike === "template") return "farm";
  const isCopy =
    view.evidence.removals.some(({ rule }) => rule === "wrapper/encyclopaedia") ||
    (view.metadata.siteCode !== null && !SCHOOL_HOST.test(host)) ||
    [head.meta("SiteDomain"), head.meta("Url")].some(
      (meta) => meta !== null && GOVERNMENT_HOST.test(hostIn(meta.text)),
    );
  return isCopy ? "mirror" : "unknown";
}

function hostIn(text: string): string {
  const folded = fold(text).toLowerCase();
  if (URL.canParse(folded)) return new URL(folded).hostname;
  return folded.split("/")[0] ?? "";
}
