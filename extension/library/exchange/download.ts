import type { Library } from "../library.ts";
import type { ExportFormat } from "./export-format.ts";

/** The chosen entries as a file, in the library's order. */
export async function exportFile(
  library: Library,
  hashes: ReadonlySet<string>,
  { header, render, mediaType }: ExportFormat,
): Promise<Blob> {
  const parts: string[] = [header];
  await library.forEach((entry) => {
    if (hashes.has(entry.hash)) parts.push(render(entry));
  });
  return new Blob(parts, { type: mediaType });
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
