import { createColors } from "picocolors";
import {
  type ExplainedLine,
  type ExplainedPart,
  type Reading,
  type Removal,
  ruleNamed,
} from "#shared";
import { aligned } from "../../terminal/aligned.ts";
import { withoutControls } from "../../terminal/printable.ts";
import type { Format } from "./format.ts";
import { headerLines } from "./text.ts";

type Colours = ReturnType<typeof createColors>;

/** A quoted removal is cut here in the list; the text above shows all of it. */
const LONGEST_QUOTE = 60;

/**
 * For an audit: the page's text with each removal in its place, struck through in colour or between `{-` and
 * `-}`, `□` after it where a word is missing; then the rules that fired, and what was taken from the content.
 */
export function explainedFormat({ inColour }: { readonly inColour: boolean }): Format {
  const colours = createColors(inColour);
  return {
    opening: "",
    separator: "\n",
    closing: "",
    render: (reading, explain) => {
      const marked = explain().map((line) => markLine(line, reading.removals, colours));
      const blocks = [
        headerLines(reading, colours),
        marked,
        ruleTable(reading.removals),
        contentRemovals(reading),
      ];
      return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join("\n"))
        .join("\n\n")}\n`;
    },
  };
}

function markLine(line: ExplainedLine, removals: readonly Removal[], colours: Colours): string {
  return line.map((part) => markPart(part, removals, colours)).join("");
}

function markPart(
  { text, removal }: ExplainedPart,
  removals: readonly Removal[],
  colours: Colours,
): string {
  const printable = text === "\t" ? text : withoutControls(text);
  if (removal === null) return printable;
  const kind = removals[removal]?.kind;
  const mark = kind === "substituted" ? "□" : "";
  if (!colours.isColorSupported) return `{-${printable}-}${mark}`;
  const colour = kind === "chrome" || kind === "hidden" ? colours.dim : colours.red;
  return `${colours.strikethrough(colour(printable))}${mark}`;
}

/** How often each rule fired, how many characters it took, and what it is for. */
function ruleTable(removals: readonly Removal[]): readonly string[] {
  const byRule = Map.groupBy(removals, ({ rule }) => rule);
  const rows = [...byRule].map(([rule, own]) => {
    const characters = own.reduce((sum, { text }) => sum + Array.from(text).length, 0);
    return [rule, String(own.length), String(characters), meaningOf(rule)];
  });
  return rows.length === 0 ? [] : aligned([["rule", "times", "characters", "what"], ...rows]);
}

function meaningOf(rule: string): string {
  const known = ruleNamed(rule);
  return known === undefined ? "" : `${known.en} · ${known.zh}`;
}

/** What was taken from among the publisher's words, each with its evidence and what may have stood there. */
function contentRemovals({ removals }: Reading): readonly string[] {
  return removals
    .filter(({ kind }) => kind !== "chrome" && kind !== "hidden")
    .flatMap(({ rule, text, evidence, at, candidates }) => [
      withoutControls(`${rule} “${shorten(text)}” at ${at}`),
      withoutControls(`  because ${evidence}`),
      ...candidates.map((candidate) =>
        withoutControls(`  perhaps ${candidate.text} (${candidate.confidence}): ${candidate.why}`),
      ),
    ]);
}

function shorten(text: string): string {
  const characters = Array.from(text.replaceAll("\n", " ⏎ "));
  return characters.length <= LONGEST_QUOTE
    ? characters.join("")
    : `${characters.slice(0, LONGEST_QUOTE).join("")}…`;
}
