import { explainCapture, unreadableReading } from "#shared";
import type { Capture, ExplainedLine, Reading, Settings } from "#shared";
import { messageOf, stackOf } from "../errors.ts";
import { articleRoot } from "../input/article-root.ts";
import type { Input, Opened, Unopened } from "../input/input.ts";
import { openInput } from "../input/open-input.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { printError } from "../terminal/standard-error.ts";

/** One step of reading: a Reading to print, a failure that has been said, or both. */
export interface ReadResult {
  readonly reading: Reading | null;
  readonly explain: () => readonly ExplainedLine[];
  readonly failed: boolean;
}

export interface ReadOptions {
  /** Whether a defect of ours is to be shown with its stack. */
  readonly verbose: boolean;
  readonly settings: Settings;
}

/** Reads inputs one after another, in order; says each failure on standard error as it comes. */
export async function* readInputs(
  inputs: readonly Input[],
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const progress = progressLine();
  for (const [index, input] of inputs.entries()) {
    if (inputs.length > 1) progress.show(`${index + 1} of ${inputs.length}  ${input.file}`);
    for await (const opened of openInput(input)) {
      for (const { failure, ...result } of await resultsOf(opened, options)) {
        if (failure !== null) {
          progress.clear();
          printError(failure);
        }
        yield { ...result, failed: failure !== null };
      }
    }
  }
  progress.clear();
}

interface Result {
  readonly reading: Reading | null;
  readonly explain: () => readonly ExplainedLine[];
  /** What to tell the user; null where nothing failed. */
  readonly failure: string | null;
}

async function resultsOf(opened: Opened, options: ReadOptions): Promise<readonly Result[]> {
  if (opened.kind === "capture") return readingsOf(opened.capture, options);
  const reading = opened.kind === "unopened" ? readingOf(opened) : null;
  return [{ reading, explain: noLines, failure: `${opened.file}: ${opened.reason}` }];
}

async function readingsOf(
  capture: Capture,
  { verbose, settings }: ReadOptions,
): Promise<readonly Result[]> {
  const { url, retrievedAt, via, file = "-" } = capture;
  try {
    const explained = await explainCapture(capture, { articleRoot }, settings);
    return explained.map(({ reading, explain }) => ({
      reading,
      explain,
      failure: isUndecoded(reading) ? `${file}: ${reading.reason}` : null,
    }));
  } catch (error) {
    // A defect of ours on one page must not cost the user the thousand others.
    const reason = `reading it failed: ${messageOf(error)}`;
    const reading = readingOf({ kind: "unopened", file, via, reason, url, retrievedAt });
    return [
      { reading, explain: noLines, failure: `${file}: ${verbose ? stackOf(error) : reason}` },
    ];
  }
}

/** Of what could not be read there is nothing to show. */
const noLines = (): readonly ExplainedLine[] => [];

/** An interstitial is a page that was read and holds nothing; here there was no text to read at all. */
function isUndecoded(reading: Reading): boolean {
  return reading.kind === "unreadable" && reading.source.charset === null;
}

function readingOf({ file, reason, via, url, retrievedAt }: Unopened): Reading {
  const unread = { sha256: null, charset: null, mediaType: null };
  return unreadableReading({ url, retrievedAt, ...unread, via, file }, reason);
}
