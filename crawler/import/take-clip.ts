import { canonicalUrl } from "#shared";
import type { HeldCorpus } from "../archive/hold-corpus.ts";
import type { RecordPlace } from "../archive/warc-files.ts";
import type { StoredResponse } from "../corpus/corpus.ts";
import type { ClipFate, ClippedBytes } from "../corpus/kept-clip.ts";
import { pageId, pageRecord, savedRecord } from "./clip-records.ts";
import type { SavedClip } from "./saved-clip.ts";

/** No server answered a clip. */
const NO_STATUS = 0;

/**
 * Hands one saved clip on into a corpus, whoever brings it, a file or a browser: archived, stored as a version of its
 * page, its corrections apart. Doing it twice does it once.
 */
export async function takeClip(
  clip: SavedClip,
  { corpus, archive }: HeldCorpus,
): Promise<ClipFate> {
  const { saved, page } = clip;
  if (corpus.fateOfClip(saved) === "unchanged") return "unchanged";
  const origin = originOf(clip);
  const archived =
    corpus.clippedPage(origin) ??
    (page === null ? null : await archive.appendRecord(await pageRecord(origin, page)));
  const ofPage = archived === null ? null : pageId(origin);
  const own = await archive.appendRecord(await savedRecord(origin, saved, ofPage));
  return corpus.keepClip(saved, responseOf(origin, clip, archived ?? own));
}

/** A clock that runs ahead must not make a clip later than every crawl to come. */
function originOf({ saved }: SavedClip): ClippedBytes {
  const { url, retrievedAt, sha256 } = saved.reading.source;
  const clipped = Date.parse(retrievedAt ?? saved.savedAt);
  const time = Number.isNaN(clipped) ? Date.parse(saved.savedAt) : clipped;
  return {
    url: canonicalUrl(url ?? "") ?? url ?? "",
    sha256: sha256 ?? saved.hash,
    retrievedAt: new Date(Math.min(time, Date.now())).toISOString(),
  };
}

function responseOf(
  origin: ClippedBytes,
  { saved, page }: SavedClip,
  place: RecordPlace,
): StoredResponse {
  const { mediaType } = saved.reading.source;
  return {
    ...origin,
    status: NO_STATUS,
    contentType: page?.contentType ?? mediaType,
    etag: null,
    lastModified: null,
    textSha256: null,
    warcFile: place.warcFile,
    warcOffset: place.warcOffset,
  };
}
