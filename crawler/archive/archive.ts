import { createReadStream } from "node:fs";
import { mkdir, open, readdir } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { WARCParser } from "warcio";
import type { RawResponse } from "../fetch/raw-response.ts";
import { repairTail } from "./repair-tail.ts";
import { digestOf } from "./gzip-member.ts";
import {
  infoRecord,
  metadataRecord,
  renderedRecord,
  responseRecord,
  revisitRecord,
} from "./warc-record.ts";
import type { Field, NamedRecord, RenderedDocument } from "./warc-record.ts";

/** Where a record is: the file's name inside `archive/`, and the byte its gzip member begins at. */
export interface RecordPlace {
  readonly warcFile: string;
  readonly warcOffset: number;
}

/** The raw responses of a corpus, in `archive/nianbao-00001.warc.gz` and following. */
export interface Archive {
  /**
   * Keeps a response, and behind it what is to be told of it; when the promise is fulfilled, the record is in the
   * file.
   */
  append(response: RawResponse, about?: readonly Field[]): Promise<RecordPlace>;
  /**
   * Keeps a response that repeats a kept one, by its bytes or because the server says so (304): where it is and when
   * it came, and its body only if it differs from the kept one's after all, as in its compression.
   */
  appendRevisit(response: RawResponse, of: RecordPlace): Promise<RecordPlace>;
  /** Keeps what the browser made of a kept response, and behind it what is to be told of that. */
  appendRendered(
    rendered: RenderedDocument,
    of: RecordPlace,
    about?: readonly Field[],
  ): Promise<RecordPlace>;
  /** Keeps a record that is made already: one gzip member. */
  appendRecord(record: Uint8Array): Promise<RecordPlace>;
  /** The document's bytes and Content-Type of a kept response, or of what the browser made of it. */
  read(place: RecordPlace): Promise<ArchivedDocument>;
  close(): Promise<void>;
}

export interface ArchivedDocument {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The record's own name, by which others refer to it. */
  readonly recordId: string;
  /** Of its payload, as the record gives it; empty where it gives none. */
  readonly payloadDigest: string;
  readonly url: string;
  /** ISO 8601. */
  readonly retrievedAt: string;
}

/** WARC files of about a gigabyte are the field's custom: large enough to be few, small enough to move. */
const ROTATION_SIZE = 1024 * 1024 * 1024;

const FILE_NAME = /^nianbao-(\d{5})\.warc\.gz$/u;

interface OpenFile {
  readonly number: number;
  readonly name: string;
  readonly handle: FileHandle;
  size: number;
}

/**
 * Opens the archive of the corpus in a folder and repairs the end of its last file. `software` is what
 * the files say they were written by; a new file is begun where one has reached `rotationSize` bytes.
 */
export async function openArchive(
  corpusFolder: string,
  software: string,
  rotationSize = ROTATION_SIZE,
): Promise<Archive> {
  const folder = join(corpusFolder, "archive");
  await mkdir(folder, { recursive: true });
  const last = await lastNumber(folder);
  if (last > 0) await repairTail(join(folder, fileName(last)));
  let current: OpenFile | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const fileToWrite = async (): Promise<OpenFile> => {
    current ??= await openFile(folder, Math.max(1, last), software);
    if (current.size >= rotationSize) {
      await current.handle.close();
      current = await openFile(folder, current.number + 1, software);
    }
    return current;
  };
  const write = async (record: Uint8Array): Promise<RecordPlace> => {
    const file = await fileToWrite();
    const warcOffset = file.size;
    await file.handle.appendFile(record);
    file.size += record.length;
    return { warcFile: file.name, warcOffset };
  };
  const appendRecord = (record: Uint8Array): Promise<RecordPlace> => {
    // One after the other: an offset is only true if nobody else writes meanwhile.
    const written = queue.then(() => write(record));
    queue = written.catch(() => null);
    return written;
  };
  const read = ({ warcFile, warcOffset }: RecordPlace): Promise<ArchivedDocument> =>
    readDocument(join(folder, warcFile), warcOffset);
  return {
    async append(response, about = []) {
      const { url, retrievedAt: date } = response;
      return appendRecord(await told(await responseRecord(response), { url, date }, about));
    },
    appendRevisit: async (response, of) => appendRecord(await repetition(response, await read(of))),
    async appendRendered(rendered, of, about = []) {
      const { url, renderedAt: date } = rendered;
      const { recordId } = await read(of);
      return appendRecord(
        await told(await renderedRecord(rendered, recordId), { url, date }, about),
      );
    },
    appendRecord,
    read,
    async close() {
      await queue;
      await current?.handle.close();
      current = null;
    },
  };
}

/** The record of a response that repeats a kept one, by its bytes or because the server says so. */
async function repetition(
  response: RawResponse,
  { recordId: id, ...kept }: ArchivedDocument,
): Promise<Uint8Array> {
  if (response.status === 304) return revisitRecord(response, { id, ...kept }, "not modified");
  return digestOf(response.body) === kept.payloadDigest
    ? revisitRecord(response, { id, ...kept }, "same payload")
    : (await responseRecord(response)).bytes;
}

/** A record and what is told of it, as one piece, so that a killed run leaves none without the other. */
async function told(
  { id, bytes }: NamedRecord,
  of: { readonly url: string; readonly date: string },
  about: readonly Field[],
): Promise<Uint8Array> {
  return about.length === 0 ? bytes : Buffer.concat([bytes, await metadataRecord(of, id, about)]);
}

async function openFile(folder: string, number: number, software: string): Promise<OpenFile> {
  const name = fileName(number);
  const handle = await open(join(folder, name), "a");
  const { size } = await handle.stat();
  const file: OpenFile = { number, name, handle, size };
  if (size === 0) {
    const info = await infoRecord(name, software);
    await handle.appendFile(info);
    file.size = info.length;
  }
  return file;
}

async function readDocument(path: string, offset: number): Promise<ArchivedDocument> {
  const stream = createReadStream(path, { start: offset });
  try {
    const record = await new WARCParser(stream).parse();
    if (record === null) throw new Error(`${path} holds no record at ${offset}`);
    // A record that is no response has but the type that it names itself.
    const contentType =
      record.httpHeaders === null
        ? record.warcContentType
        : record.httpHeaders.headers.get("Content-Type");
    return {
      bytes: await record.readFully(true),
      contentType: contentType ?? null,
      recordId: record.warcHeader("WARC-Record-ID") ?? "",
      payloadDigest: record.warcPayloadDigest ?? "",
      url: record.warcTargetURI ?? "",
      retrievedAt: record.warcDate ?? "",
    };
  } finally {
    stream.destroy();
  }
}

async function lastNumber(folder: string): Promise<number> {
  const names = await readdir(folder);
  const numbers = names.map((name) => Number(FILE_NAME.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

function fileName(number: number): string {
  return `nianbao-${String(number).padStart(5, "0")}.warc.gz`;
}
