import { explainCapture } from "#shared";
import type { Capabilities, Capture, Reading, Settings } from "#shared";
import { formatOf } from "./formats/formats.ts";
import type { NamedFormat } from "./formats/formats.ts";

/** A capture to be read and written. */
export interface RenderTask {
  readonly capture: Capture;
  readonly settings: Settings;
  readonly format: NamedFormat;
}

/** A Reading as it is printed. */
export interface Rendered {
  readonly text: string;
  /** Why there was no text to read at all; null where there was. */
  readonly undecoded: string | null;
}

/** Reads a capture and writes its Readings, wherever that is done: a text passes between threads for nothing. */
export async function renderCapture(
  { capture, settings, format }: RenderTask,
  capabilities: Capabilities,
): Promise<readonly Rendered[]> {
  const { render } = formatOf(format);
  const explained = await explainCapture(capture, capabilities, settings);
  return explained.map(({ reading, explain }) => ({
    text: render(reading, explain),
    undecoded: isUndecoded(reading) ? reading.reason : null,
  }));
}

/** An interstitial is a page that was read and holds nothing; here there was no text to read at all. */
function isUndecoded(reading: Reading): boolean {
  return reading.kind === "unreadable" && reading.source.charset === null;
}
