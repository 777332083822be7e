import type { Section } from "../reading.ts";
import { escapeCell, escapeLine } from "./markdown-escape.ts";
import { correctableFields } from "./saved/corrections.ts";
import type { ExportedReading } from "./saved/saved-reading.ts";

/**
 * A Reading as a Markdown document: front matter (YAML) with what was read and, apart from it, what a reader put
 * right; the text with its headings and tables; what was removed and why.
 */
export function readingMarkdown(reading: ExportedReading): string {
  return `${[frontMatter(reading), body(reading), removals(reading)].join("\n")}\n`;
}

function frontMatter(reading: ExportedReading): string {
  const fields = Object.entries(frontMatterFields(reading)).filter(([, value]) => value !== null);
  // A JSON value is a YAML value, so nothing the page says can end the front matter early.
  const lines = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---", ""].join("\n");
}

function frontMatterFields({ metadata, source, checks, corrections, ...reading }: ExportedReading) {
  return {
    kind: reading.kind,
    lookalike: reading.lookalike,
    title: metadata.title?.value ?? null,
    agency: metadata.agency?.value.name ?? null,
    divisionCode: metadata.agency?.value.divisionCode ?? null,
    year: metadata.year?.value ?? null,
    publishedOn: metadata.publishedOn?.value ?? null,
    issuedOn: metadata.issuedOn?.value ?? null,
    indexNumber: metadata.indexNumber?.value ?? null,
    documentNumber: metadata.documentNumber?.value ?? null,
    corrected: correctedFields(corrections),
    restored: corrections?.restored.length ? corrections.restored : null,
    savedAt: corrections?.savedAt ?? null,
    checksFailed: checks.filter((check) => check.verdict === "fail").length,
    url: source.url,
    file: source.file ?? null,
    part: source.part ?? null,
    retrievedAt: source.retrievedAt,
    sha256: source.sha256,
    rulesVersion: reading.rulesVersion,
  };
}

/** In the order of the fields above; null where nothing was put right. */
function correctedFields(corrections: ExportedReading["corrections"]) {
  const named = correctableFields.flatMap((field) => {
    const word = corrections?.fields[field];
    return word === undefined ? [] : [[field, word] as const];
  });
  return named.length === 0 ? null : Object.fromEntries(named);
}

function body({ metadata, sections, text, kind, reason }: ExportedReading): string {
  const title = metadata.title?.value ?? kind;
  const levels = headingLevels(sections);
  const blocks: string[] = [`# ${escapeLine(title)}`];
  let table: string[] = [];
  const endTable = () => {
    if (table.length > 0) blocks.push(tableOf(table.map((row) => row.split("\t"))));
    table = [];
  };
  for (const line of text.split("\n")) {
    if (line.includes("\t")) {
      table.push(line);
      continue;
    }
    endTable();
    // The title is the document's own heading already.
    if (line !== "" && line !== title) blocks.push(blockOf(line, levels.get(line)));
  }
  endTable();
  if (blocks.length === 1) blocks.push(`> ${escapeLine(reason)}`);
  return `${blocks.join("\n\n")}\n`;
}

function headingLevels(sections: readonly Section[]): ReadonlyMap<string, Section["level"]> {
  return new Map(sections.map(({ heading, level }) => [heading, level]));
}

function blockOf(line: string, level: Section["level"] | undefined): string {
  return level === undefined ? escapeLine(line) : `${"#".repeat(level + 1)} ${escapeLine(line)}`;
}

function removals(reading: ExportedReading): string {
  if (reading.removals.length === 0) return "";
  const rows = reading.removals.map(({ rule, text, evidence }) => [rule, text, evidence]);
  return `## Removed from the page\n\n${tableOf([["rule", "text", "evidence"], ...rows])}\n`;
}

/** A Markdown table; its first row is the head, and short rows are filled up. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [head = "", ...rest] = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, column) => escapeCell(row[column] ?? ""));
    return `| ${cells.join(" | ")} |`;
  });
  const rule = `|${" --- |".repeat(columns)}`;
  return [head, rule, ...rest].join("\n");
}
