import type { Capabilities, Capture } from "./capture.ts";
import { cleanPage } from "./cleaning/clean-page.ts";
import { findCutOff } from "./cleaning/flags/cut-off.ts";
import { findFlags } from "./cleaning/flags/find-flags.ts";
import { findRestOfPage } from "./cleaning/flags/rest-of-page.ts";
import { type ExplainedLine, explainLines } from "./cleaning/explain-lines.ts";
import { type Draft, runsOf } from "./content/draft.ts";
import { finishBlocks } from "./content/finish-blocks.ts";
import { scoreLinks } from "./discovery/score-links.ts";
import { UnreadableCaptureError } from "./errors.ts";
import { detectScript, HanConverter } from "./han/convert.ts";
import { type Opened, openOnce } from "./opened.ts";
import { loadPlaces } from "./places/load-places.ts";
import { readReport } from "./read-report.ts";
import type { Reading, Source } from "./reading.ts";
import { readAttachments } from "./report/read-attachments.ts";
import { splitReports } from "./report/split-reports.ts";
import { sha256 } from "./sha256.ts";
import type { Settings } from "./settings.ts";
import { unreadableReading } from "./unreadable-reading.ts";

/** A Reading, and how its page came to be what it is. */
export interface Explained {
  readonly reading: Reading;
  /**
   * The whole page with each removal in its place, made when asked for; of several reports on one page the
   * first shows it.
   */
  readonly explain: () => readonly ExplainedLine[];
}

/**
 * The whole flow: from the bytes of one capture to its Reading, or to one for each report where the page
 * holds several. A capture that is no page and no text gives an `unreadable` Reading with the reason.
 */
export async function readCapture(
  capture: Capture,
  capabilities: Capabilities = {},
  settings: Settings = {},
): Promise<readonly Reading[]> {
  const explained = await explainCapture(capture, capabilities, settings);
  return explained.map(({ reading }) => reading);
}

/** As `readCapture`; each Reading comes with the means to show what was taken off, and where. */
export async function explainCapture(
  capture: Capture,
  capabilities: Capabilities = {},
  settings: Settings = {},
): Promise<readonly Explained[]> {
  return explainOpened(openOnce(capture), capabilities, settings);
}

/** As `explainCapture`, of a capture that may have been opened for something else before. */
export async function explainOpened(
  opened: Opened,
  capabilities: Capabilities,
  settings: Settings,
): Promise<readonly Explained[]> {
  const source = await sourceOf(opened.capture);
  try {
    const page = opened.page();
    const known = { ...source, charset: page.charset, mediaType: page.mediaType };
    return await readPage(opened, known, capabilities, settings);
  } catch (error) {
    if (!(error instanceof UnreadableCaptureError)) throw error;
    return [{ reading: unreadableReading(source, error.message), explain: () => [] }];
  }
}

async function readPage(
  opened: Opened,
  source: Source,
  capabilities: Capabilities,
  settings: Settings,
): Promise<readonly Explained[]> {
  const page = opened.page();
  const places = await loadPlaces();
  const { draft, taken } = await cleanPage(page, places, capabilities, settings);
  const converter = converterFor(draft);
  const blocks = finishBlocks(draft, (text) => converter.convert(text));
  const reports = splitReports(blocks);
  const whole = {
    page,
    places,
    han: converter.record(),
    removals: taken.map(({ removal }) => removal),
    flags: [
      ...findCutOff(page.document, opened.capture.cutOff ?? null),
      ...findRestOfPage(page.document),
      ...findFlags(draft, new HanConverter(converter.script)),
    ],
    attachments: readAttachments(page),
    links: scoreLinks(opened.links()),
  };
  const explain = (): readonly ExplainedLine[] =>
    explainLines(page, taken, (text) => new HanConverter(converter.script).convert(text));
  return reports.map((report, i) => ({
    reading: readReport(report, {
      ...whole,
      source: reports.length === 1 ? source : { ...source, part: `report ${i + 1}` },
    }),
    explain: i === 0 ? explain : () => [],
  }));
}

function converterFor(draft: Draft): HanConverter {
  const text = runsOf(draft)
    .map((run) => run.text)
    .join("\n");
  return new HanConverter(detectScript(text));
}

async function sourceOf(capture: Capture): Promise<Source> {
  // A copy: the digest refuses bytes that lie in memory shared between threads.
  const bytes = new Uint8Array(capture.bytes);
  return {
    url: capture.url,
    retrievedAt: capture.retrievedAt,
    sha256: await sha256(bytes),
    charset: null,
    mediaType: null,
    via: capture.via,
    ...(capture.rendered === true ? { rendered: true } : {}),
    ...(capture.file === undefined ? {} : { file: capture.file }),
  };
}
