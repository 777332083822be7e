/** Files that a report is published as (REPORT-FORMAT 4.6), by extension. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  wps: "application/vnd.ms-works",
  rtf: "application/rtf",
  ofd: "application/ofd",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  rar: "application/vnd.rar",
};

const EXTENSIONS = Object.keys(MEDIA_TYPES)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const FILE = new RegExp(`\\.(?<extension>${EXTENSIONS})$`, "iu");

/** The extension of a file's name, in lower case; null where it has none of a document's. */
export function extensionOf(name: string): string | null {
  return FILE.exec(name.trim())?.groups?.["extension"]?.toLowerCase() ?? null;
}
