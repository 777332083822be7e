import type { Capture, HanConversion, Reading, Removal } from "#shared";
import { visibleText } from "./visible-text.ts";

/** White space, table bars, control and zero-width characters and □ do not count (DESIGN 3). */
const uncounted = /[\s|\p{Cc}\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff□]/u;

/**
 * What conservation forbids: characters of the capture that are in no text and no removal, characters
 * that the program added, and a text whose order is not the source's. Empty for a faithful reading.
 */
export function lossesOf(capture: Capture, readings: readonly Reading[]): readonly string[] {
  const [first] = readings;
  if (first === undefined) return ["no Reading at all"];
  if (first.source.charset === null) return [];
  const source = sourceText(capture, first);
  const kept = readings.map((reading) => reading.text).join("\n");
  const removed = distinct(readings.flatMap((reading) => reading.removals)).map(({ text }) => text);
  const balance = new Map<string, number>();
  count(balance, source, 1);
  for (const { from, to, count: times } of first.han.phrases) {
    count(balance, from, -times);
    count(balance, to, times);
  }
  count(balance, kept, -1);
  for (const text of removed) count(balance, text, -1);
  return [...unbalanced(unify(balance, first.han)), ...misplaced(source, readings)];
}

function sourceText(capture: Capture, { source }: Reading): string {
  const decoded = new TextDecoder(source.charset ?? "utf-8").decode(capture.bytes);
  return source.mediaType === "text/html" ? visibleText(decoded) : decoded;
}

/** Readings of one page may each carry what was removed from the page they share. */
function distinct(removals: readonly Removal[]): readonly Removal[] {
  return [...new Map(removals.map((removal) => [JSON.stringify(removal), removal])).values()];
}

function count(balance: Map<string, number>, text: string, times: number): void {
  for (const character of text)
    if (!uncounted.test(character)) balance.set(character, (balance.get(character) ?? 0) + times);
}

function converted(character: string, han: HanConversion): string {
  return han.characters[character]?.[0] ?? character;
}

/** Removals keep the script of the source, the text does not: both are counted in the text's. */
function unify(balance: ReadonlyMap<string, number>, han: HanConversion): Map<string, number> {
  const unified = new Map<string, number>();
  for (const [character, times] of balance) count(unified, converted(character, han), times);
  return unified;
}

function unbalanced(balance: ReadonlyMap<string, number>): readonly string[] {
  const describe = (title: string, sign: number): readonly string[] => {
    const found = [...balance].filter(([, times]) => times * sign > 0);
    const list = found.map(([character, times]) => `${character}×${Math.abs(times)}`);
    return list.length === 0 ? [] : [`${title}: ${list.join(" ").slice(0, 400)}`];
  };
  return [...describe("lost", 1), ...describe("added or removed twice", -1)];
}

/** The text must be what is left of the source after deletions: a subsequence of it. */
function misplaced(source: string, readings: readonly Reading[]): readonly string[] {
  return readings.flatMap(({ text, han }) => {
    const comparable = comparator(han);
    const wanted = comparable(text);
    const given = comparable(source);
    let from = 0;
    for (const [index, character] of wanted.entries()) {
      const at = given.indexOf(character, from);
      if (at < 0)
        return [`out of order: …${wanted.slice(Math.max(0, index - 20), index + 10).join("")}`];
      from = at + 1;
    }
    return [];
  });
}

/** Characters to compare by order; those of reworded phrases are left out, for they were exchanged. */
function comparator(han: HanConversion): (text: string) => readonly string[] {
  const reworded = new Set<string>();
  for (const { from, to } of han.phrases)
    for (const character of from + to) reworded.add(converted(character, han));
  return (text) =>
    Array.from(text, (character) => converted(character, han)).filter(
      (character) => !uncounted.test(character) && !reworded.has(character),
    );
}
