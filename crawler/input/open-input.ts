import { createReadStream } from "node:fs";
import { extname } from "node:path";
import { fileProblem } from "./file-problem.ts";
import { unopened } from "./input.ts";
import type { Input, Opened } from "./input.ts";
import { readBounded, TOO_LARGE } from "./read-bounded.ts";
import { readSidecar, SIDECAR_ENDING } from "./sidecar.ts";
import { readSidecarSheets } from "./sidecar-sheets.ts";
import { withSheets } from "./stylesheets.ts";
import type { Sidecar } from "./sidecar.ts";
import { openWarc } from "./open-warc.ts";

/** Opens an input and gives its captures one at a time; what cannot be had is given as a finding. */
export async function* openInput(input: Input): AsyncGenerator<Opened> {
  switch (input.kind) {
    case "missing":
    case "unopened":
      yield input;
      return;
    case "standard-input":
      yield await captureOf(process.stdin, "-", {});
      return;
    case "warc":
      yield* openWarc(input.file, input.path);
      return;
    case "file":
      yield* openFile(input.file, input.path);
  }
}

async function* openFile(file: string, path: string): AsyncGenerator<Opened> {
  const finding = await readSidecar(path);
  const sidecar = finding.kind === "sidecar" ? finding.sidecar : {};
  const { stylesheets, problems } = await readSidecarSheets(path, sidecar.stylesheets ?? {});
  for (const problem of finding.kind === "invalid" ? [finding.reason] : problems) {
    const reason = `${problem}; the file is read without it`;
    yield { kind: "bad-description", file: file + SIDECAR_ENDING, reason };
  }
  const opened = await captureOf(createReadStream(path), file, sidecar);
  yield opened.kind === "capture" ? withSheets(opened, stylesheets) : opened;
}

async function captureOf(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  { url = null, retrievedAt = null, contentType }: Sidecar,
): Promise<Opened> {
  try {
    const bytes = await readBounded(stream);
    if (bytes === null) return unopened(file, TOO_LARGE);
    if (isWarc(bytes)) return unopened(file, WARC_BY_ANOTHER_NAME);
    const header = contentType === undefined ? contentTypeByName(file) : contentType;
    const capture = { url, retrievedAt, contentType: header, bytes, via: "file", file } as const;
    return { kind: "capture", capture };
  } catch (error) {
    return unopened(file, fileProblem(error));
  }
}

/** What comes without a name that ends so is read as one page, whole. */
const WARC_BY_ANOTHER_NAME =
  "it is a WARC archive of many pages: keep it in a file whose name ends in .warc, and give that name";
const WARC_BEGINNING = /^WARC\/\d/u;

function isWarc(bytes: Uint8Array): boolean {
  return WARC_BEGINNING.test(Buffer.from(bytes.subarray(0, 8)).toString("latin1"));
}

/** The media type that a file's name promises. It never names a charset: that is read from the bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".html": "text/html",
  ".htm": "text/html",
  ".shtml": "text/html",
  ".shtm": "text/html",
  ".xhtml": "text/html",
  ".jhtml": "text/html",
};

function contentTypeByName(file: string): string | null {
  return CONTENT_TYPES[extname(file).toLowerCase()] ?? null;
}
