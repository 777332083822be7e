import { createColors } from "picocolors";
import type { Kind, Reading, RemovalKind } from "#shared";
import { withoutControls } from "../../terminal/printable.ts";
import type { ReadingFormat } from "./format.ts";

type Colours = ReturnType<typeof createColors>;

const KIND_COLOURS: Readonly<Record<Kind, "green" | "cyan" | "yellow" | "red" | "magenta">> = {
  report: "green",
  listing: "cyan",
  lookalike: "yellow",
  unreadable: "red",
  other: "magenta",
};

/** For people: a short header, then the text. `inColour` as the terminal and NO_COLOR have it. */
export function textFormat({ inColour }: { readonly inColour: boolean }): ReadingFormat {
  const colours = createColors(inColour);
  return {
    opening: "",
    separator: "\n",
    closing: "",
    render: (reading) => {
      const lines = [...headerLines(reading, colours), "", withoutControls(reading.text)];
      return `${lines.join("\n").trimEnd()}\n`;
    },
  };
}

/** What a Reading is, in a few lines: kind, source, title, agency, year, checks, removals. */
export function headerLines(reading: Reading, colours: Colours): readonly string[] {
  const { metadata, source } = reading;
  const colour = colours[KIND_COLOURS[reading.kind]];
  const kind = reading.lookalike === null ? reading.kind : `${reading.kind}: ${reading.lookalike}`;
  const where = [source.file ?? source.url ?? "", source.part ?? ""].filter(Boolean).join(" · ");
  const known = [
    metadata.agency?.value.name,
    metadata.agency?.value.divisionCode,
    metadata.year?.value,
  ].filter((value) => value !== undefined && value !== null);
  const lines = [
    `${colours.inverse(colour(` ${kind} `))} ${colours.dim(withoutControls(where))}`,
    colours.bold(withoutControls(metadata.title?.value ?? "")),
    withoutControls(known.join(" · ")),
    withoutControls(reading.kind === "report" ? "" : reading.reason),
    checksLine(reading, colours),
    removalsLine(reading, colours),
  ];
  return lines.filter((line) => line !== "");
}

function checksLine({ checks }: Reading, colours: Colours): string {
  if (checks.length === 0) return "";
  const failed = checks.filter((check) => check.verdict === "fail");
  if (failed.length === 0) return colours.green(`checks: none of ${checks.length} failed`);
  const ids = [...new Set(failed.map((check) => check.id))].join(", ");
  return colours.red(`checks: ${failed.length} of ${checks.length} failed (${ids})`);
}

function removalsLine({ removals }: Reading, colours: Colours): string {
  if (removals.length === 0) return "";
  const byKind = new Map<RemovalKind, number>();
  for (const { kind } of removals) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  const counts = [...byKind].map(([kind, count]) => `${kind} ${count}`);
  return colours.dim(`removed: ${counts.join(", ")}`);
}
