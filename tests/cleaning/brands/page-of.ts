import { readCapture, type Reading, type Removal } from "../../../shared/index.ts";
import type { Settings } from "../../../shared/settings.ts";
import { captureOf } from "../../support/capture.ts";

/** A report of an invented agency with given paragraphs, as a plain article page. */
export function reportPage(paragraphs: readonly string[], head = ""): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<html><head>${head}</head><body><div id="zoom">${body}</div></body></html>`;
}

export async function readPage(html: string, settings: Settings = {}): Promise<Reading> {
  const [reading] = await readCapture(captureOf(html), {}, settings);
  if (reading === undefined) throw new Error("no Reading");
  return reading;
}

/** What the brand rules took. */
export function brandsTaken({ removals }: Reading): readonly Removal[] {
  return removals.filter(({ rule }) => rule.endsWith("/brand"));
}
