import type { Library } from "../library.ts";
import type { SavedSummary } from "../saved-summary.ts";
import type { ExportFormat } from "./export-format.ts";

/** What an export needs to know of the library. */
type Shelves = Pick<Library, "get" | "page" | "summaries">;

/** The chosen entries as a file, in the library's order, the reports of one page together. */
export async function exportFile(
  library: Shelves,
  hashes: ReadonlySet<string>,
  { header, render, mediaType }: ExportFormat,
): Promise<Blob> {
  const chosen = (await library.summaries()).filter(({ hash }) => hashes.has(hash));
  const pages = Map.groupBy(chosen, ({ sha256, hash }) => sha256 ?? hash);
  const parts: BlobPart[] = [await header()];
  // One page after the other, each in a blob of its own: memory does not grow with the library.
  for (const summaries of pages.values()) {
    parts.push(new Blob([...(await renderPage(library, summaries, render))]));
  }
  return new Blob(parts, { type: mediaType });
}

async function renderPage(
  library: Shelves,
  summaries: readonly SavedSummary[],
  render: ExportFormat["render"],
): Promise<readonly BlobPart[]> {
  const kept = await Promise.all(summaries.map(({ hash }) => library.get(hash)));
  const [first, ...others] = kept.filter((entry) => entry !== null);
  if (first === undefined) return [];
  const sha256 = first.reading.source.sha256;
  const page = sha256 === null ? null : await library.page(sha256);
  return render({ entries: [first, ...others], page });
}

/** Hands a file to the browser's own downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH);
}

/** Milliseconds: a browser that asks where to put the file reads it only then. */
const LONG_ENOUGH = 60_000;
