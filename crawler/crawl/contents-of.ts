import type { Capture } from "#shared";
import type { Corpus } from "../corpus/corpus.ts";
import type { FrontierEntry } from "../corpus/frontier-entry.ts";
import { messageOf } from "../errors.ts";
import type { YearRange } from "../frontier/admit-links.ts";
import type { Contents, ContentsTask, ReadContents } from "./read-contents.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

export interface ReadTools {
  readonly corpus: Corpus;
  readonly years: YearRange | null;
  readonly readContents: ReadContents;
}

/**
 * The page's contents. A page that the shared module cannot read at all is a defect of ours: it ends this
 * visit with what went wrong, and not the crawl.
 */
export async function contentsOf(
  capture: Capture,
  entry: FrontierEntry,
  { corpus, years, readContents }: ReadTools,
  wanted: ContentsTask["wanted"] = "all",
): Promise<Contents | Extract<VisitOutcome, { readonly kind: "failed" }>> {
  const idleParameters = corpus.idleParameters(entry.site);
  try {
    return await readContents({ capture, entry, admission: { years, idleParameters }, wanted });
  } catch (error) {
    const reason = `reading it failed (${messageOf(error)}); please report it`;
    return { kind: "failed", reason, cause: "other" };
  }
}
