import { hasCorrections, readingMarkdown } from "#shared";
import type { SavedReading } from "#shared";
import type { ExportFormat } from "./export-format.ts";

/** A document for each, as `nianbao read` writes it: what was read, what was put right beside it, text and tables. */
export const markdown: ExportFormat = {
  extension: "md",
  mediaType: "text/markdown",
  header: () => "",
  render: ({ entries }) => entries.map((entry) => `${documentOf(entry)}\n`),
};

function documentOf({ reading, corrections, savedAt }: SavedReading): string {
  const isCorrected = hasCorrections(corrections);
  return readingMarkdown(
    isCorrected ? { ...reading, corrections: { ...corrections, savedAt } } : reading,
  );
}
