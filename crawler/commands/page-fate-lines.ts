import type { PageFate, ReadAs } from "../corpus/page-fates.ts";
import { withoutControls } from "../terminal/printable.ts";

/** What became of an address and why, for people: one line, and one for each further thing to tell. */
export function pageFateLines(fate: PageFate): readonly string[] {
  const { url, foundOn, rank, evidence } = fate;
  const promise = `promised ${rank.toFixed(2)}${evidence.length > 0 ? `: ${evidence.join("; ")}` : ""}`;
  return [
    `${outcomeOf(fate)}  ${url}`,
    ...reasonsOf(fate).map((reason) => `  ${reason}`),
    foundOn === null ? "  a seed" : `  found on ${foundOn}, ${promise}`,
  ].map(withoutControls);
}

function outcomeOf({ state, reason, isStored, readings }: PageFate): string {
  if (readings.length > 0) return [...new Set(readings.map(nameOf))].join(", ");
  if (state !== "done") return state;
  return isStored && reason !== null ? "not read" : "not stored";
}

function nameOf({ kind, lookalike }: ReadAs): string {
  return lookalike === null ? kind : `${kind} (${lookalike})`;
}

function reasonsOf({ state, reason, readings }: PageFate): readonly string[] {
  const own = reason ?? (state === "done" && readings.length === 0 ? LED_ELSEWHERE : null);
  const read = new Set(readings.map((one) => one.reason));
  return own === null ? [...read] : [own, ...read];
}

/** What ends well and is no page: a redirect, and what a list's script or a sitemap answers. */
const LED_ELSEWHERE = "it led to other addresses and is no page itself";
