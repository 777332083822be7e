import { correctableFields, settledField } from "#shared";
import type { SavedReading } from "#shared";
import type { ExportFormat } from "./export-format.ts";

/** A document for each: what is known of it with the reader's corrections, its text, its tables. */
export const markdown: ExportFormat = {
  extension: "md",
  mediaType: "text/markdown",
  header: () => "",
  render: ({ entries }) => entries.map((entry) => `${frontMatter(entry)}\n${body(entry)}\n`),
};

function frontMatter({ reading, corrections, savedAt }: SavedReading): string {
  const fields = [
    ...correctableFields.map((field) => [
      field,
      settledField(reading.metadata, corrections, field),
    ]),
    ["corrected", Object.keys(corrections.fields).join(" ") || null],
    ["url", reading.source.url],
    ["sha256", reading.source.sha256],
    ["savedAt", savedAt],
    ["rulesVersion", reading.rulesVersion],
  ];
  // A JSON string is a YAML scalar, so nothing the page says can end the front matter early.
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---", ""].join("\n");
}

function body({ reading, corrections }: SavedReading): string {
  const title = settledField(reading.metadata, corrections, "title") ?? reading.kind;
  const levels = new Map(reading.sections.map(({ heading, level }) => [heading, level]));
  const blocks = [`# ${escaped(title)}`];
  let table: string[] = [];
  for (const line of [...reading.text.split("\n"), ""]) {
    if (line.includes("\t")) {
      table.push(line);
      continue;
    }
    if (table.length > 0) blocks.push(tableOf(table));
    table = [];
    if (line === "" || line === title) continue;
    const level = levels.get(line);
    blocks.push(level === undefined ? escaped(line) : `${"#".repeat(level + 1)} ${escaped(line)}`);
  }
  return blocks.join("\n\n");
}

/** Its first row is the head, and short rows are filled up. */
function tableOf(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split("\t"));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [head = "", ...rest] = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, i) => escaped(row[i] ?? ""));
    return `| ${cells.join(" | ")} |`;
  });
  return [head, `|${" --- |".repeat(width)}`, ...rest].join("\n");
}

/** The page's words as they are: no Markdown and no HTML that they happen to spell. */
function escaped(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>|&~]/gu, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/u, String.raw`$1\$2`)
    .replace(/^(\s*\d{1,9})([.)])/u, String.raw`$1\$2`);
}
