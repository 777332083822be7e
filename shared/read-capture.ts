import type { Capabilities, Capture } from "./capture.ts";
import { checkIdentities } from "./checks/check-identities.ts";
import { cleanPage } from "./cleaning/clean-page.ts";
import { blocksToText } from "./content/block.ts";
import { runsOf } from "./content/draft.ts";
import { finishBlocks } from "./content/finish-blocks.ts";
import { scoreLinks } from "./discovery/score-links.ts";
import { UnreadableCaptureError } from "./errors.ts";
import { detectScript, HanConverter } from "./han/convert.ts";
import { openPage } from "./page/open-page.ts";
import type { Page } from "./page/page.ts";
import type { Reading, Source } from "./reading.ts";
import { rulesVersion } from "./rules-version.ts";
import { readFigures } from "./statistics/prose/read-figures.ts";
import { readStatistics } from "./statistics/read-statistics.ts";
import { NO_METADATA, unreadableReading } from "./unreadable-reading.ts";

/**
 * The whole flow: from the bytes of one capture to its Reading, or to one for each report where the page
 * holds several. A capture that is no page and no text gives an `unreadable` Reading with the reason.
 */
export async function readCapture(
  capture: Capture,
  capabilities: Capabilities = {},
): Promise<readonly Reading[]> {
  const source = await sourceOf(capture);
  try {
    const page = openPage(capture);
    return [
      await readPage(
        page,
        { ...source, charset: page.charset, mediaType: page.mediaType },
        capabilities,
      ),
    ];
  } catch (error) {
    if (error instanceof UnreadableCaptureError) return [unreadableReading(source, error.message)];
    throw error;
  }
}

async function readPage(page: Page, source: Source, capabilities: Capabilities): Promise<Reading> {
  const { draft, removals } = await cleanPage(page, capabilities);
  const converter = new HanConverter(
    detectScript(
      runsOf(draft)
        .map((run) => run.text)
        .join("\n"),
    ),
  );
  const blocks = finishBlocks(draft, (text) => converter.convert(text));
  const statistics = readStatistics(blocks);
  return {
    kind: "other",
    reason: "",
    lookalike: null,
    standing: "unknown",
    source,
    rulesVersion,
    metadata: NO_METADATA,
    text: blocksToText(blocks),
    han: converter.record(),
    sections: [],
    statistics,
    figures: readFigures(blocks),
    checks: checkIdentities(statistics),
    removals,
    attachments: [],
    links: scoreLinks(page),
  };
}

async function sourceOf(capture: Capture): Promise<Source> {
  // A copy: the digest refuses bytes that lie in memory shared between threads.
  const bytes = new Uint8Array(capture.bytes);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return {
    url: capture.url,
    retrievedAt: capture.retrievedAt,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""),
    charset: null,
    mediaType: null,
    via: capture.via,
    ...(capture.file === undefined ? {} : { file: capture.file }),
  };
}
