import type { Corpus, FrontierEntry } from "../corpus/corpus.ts";
import { reportsIn } from "../corpus/packed-reading.ts";
import type { Contents } from "./read-contents.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

/**
 * The address that this page is a copy of: any other where it is a report; else one that is the same but for
 * parameters that one of the two has beyond the other, since empty lists and notices of several columns
 * have the same words.
 */
export function twinOf(
  { url, site }: FrontierEntry,
  { readings, digest }: Contents,
  corpus: Corpus,
): string | null {
  if (!digest.tellsApart) return null;
  const twins = corpus.twinsOf(url, site, digest.sha256);
  const bare = twins.find((twin) => parametersBeyond(url, twin) !== null) ?? null;
  return bare ?? (reportsIn(readings) > 0 ? (twins[0] ?? null) : null);
}

/** Ends the visit of a page that is stored under another address. */
export function endTwin(twin: string, { url }: FrontierEntry, corpus: Corpus): VisitOutcome {
  const [name = null, ...others] = parametersBeyond(url, twin) ?? [];
  corpus.keepCopy(url, { of: twin, idle: others.length === 0 ? name : null });
  return { kind: "copy" };
}

/** Names of the parameters that an address has beyond another of the same path; null where that is not all. */
function parametersBeyond(url: string, shorter: string): readonly string[] | null {
  const [path, search = ""] = url.split("?", 2);
  const [shorterPath, shorterSearch = ""] = shorter.split("?", 2);
  const pairs = search.split("&");
  const known = shorterSearch.split("&").filter((pair) => pair !== "");
  if (path !== shorterPath || known.some((pair) => !pairs.includes(pair))) return null;
  return pairs
    .filter((pair) => pair !== "" && !known.includes(pair))
    .map((pair) => pair.split("=", 1)[0] ?? "");
}
