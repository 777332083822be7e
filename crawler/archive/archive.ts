import { join } from "node:path";
import { postedAddress } from "#shared/crawling";
import type { RawResponse } from "../fetch/raw-response.ts";
import { digestOf } from "./gzip-member.ts";
import { orphansIn } from "./orphans.ts";
import type { Orphan } from "./orphans.ts";
import { readDocument, targetOf } from "./read-record.ts";
import type { ArchivedDocument } from "./read-record.ts";
import { repairTail } from "./repair-tail.ts";
import {
  fileEnds,
  fileName,
  lastNumber,
  numberOf,
  reaches,
  ROTATION_SIZE,
  warcWriter,
} from "./warc-files.ts";
import type { RecordPlace } from "./warc-files.ts";
import {
  metadataRecord,
  renderedRecord,
  requestRecord,
  responseRecord,
  revisitRecord,
} from "./warc-record.ts";
import type { Field, NamedRecord, RenderedDocument } from "./warc-record.ts";

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
  /**
   * Looks for responses of interrupted visits behind the last record that the corpus knows.
   * Where such an address gives the same again, that record is its place, and none is kept twice.
   */
  adopt(interrupted: readonly string[]): Promise<void>;
  /** How many bytes each of its files has, by name. */
  ends(): Promise<ReadonlyMap<string, number>>;
  /** The document's bytes and Content-Type of a kept response, or of what the browser made of it. */
  read(place: RecordPlace): Promise<ArchivedDocument>;
  /** True where the archive has a kept response, and what the browser made of it. Files may have been lost or cut off. */
  holds(kept: KeptResponse): Promise<boolean>;
  close(): Promise<void>;
}

interface KeptResponse extends RecordPlace {
  readonly url: string;
  readonly rendered?: RecordPlace;
}

interface ArchiveOptions {
  /** A new file is begun where one has reached so many bytes. */
  readonly rotationSize?: number;
  /** The last record that the corpus refers to; null where there is none. */
  readonly lastKnown?: RecordPlace | null;
}

/**
 * Opens the archive of the corpus in a folder and repairs the end of its last file. `software` is what
 * the files say they were written by.
 */
export async function openArchive(
  corpusFolder: string,
  software: string,
  { rotationSize = ROTATION_SIZE, lastKnown = null }: ArchiveOptions = {},
): Promise<Archive> {
  const folder = join(corpusFolder, "archive");
  const last = await lastNumber(folder);
  if (last > 0) await repairTail(join(folder, fileName(last)));
  const free = await freeNumber(folder, last, lastKnown);
  const writer = warcWriter(folder, free, software, rotationSize);
  const read = ({ warcFile, warcOffset }: RecordPlace): Promise<ArchivedDocument> =>
    readDocument(join(folder, warcFile), warcOffset);
  const targetAt = ({ warcFile, warcOffset }: RecordPlace): Promise<string | null> =>
    targetOf(join(folder, warcFile), warcOffset);
  const orphans = new Map<string, Orphan & RecordPlace>();
  return {
    async append(response, about = []) {
      const { url, retrievedAt: date } = response;
      const address = addressOf(response);
      const orphan = orphans.get(address);
      orphans.delete(address);
      if (orphan !== undefined && isSame(orphan, response)) return placeOf(orphan);
      const record = await withRequest(await responseRecord(response), response);
      return writer.append(await told(record, { url, date }, about));
    },
    appendRevisit: async (response, of) =>
      writer.append(await repetition(response, await read(of))),
    async appendRendered(rendered, of, about = []) {
      const { url, renderedAt: date } = rendered;
      const { recordId } = await read(of);
      return writer.append(
        await told(await renderedRecord(rendered, recordId), { url, date }, about),
      );
    },
    appendRecord: (record) => writer.append(record),
    async adopt(interrupted) {
      const urls = new Set(interrupted);
      const first = lastKnown === null ? 1 : numberOf(lastKnown.warcFile);
      for (let number = first; urls.size > 0 && number <= last; number += 1) {
        const warcFile = fileName(number);
        const from = warcFile === lastKnown?.warcFile ? lastKnown.warcOffset : 0;
        for await (const orphan of orphansIn(join(folder, warcFile), from, urls)) {
          const isKnown =
            warcFile === lastKnown?.warcFile && orphan.offset === lastKnown.warcOffset;
          if (!isKnown) orphans.set(orphan.url, { ...orphan, warcFile, warcOffset: orphan.offset });
        }
      }
    },
    ends: () => fileEnds(folder),
    read,
    async holds({ url, rendered, ...sent }) {
      const target = await targetAt(sent);
      // Of what was posted the address is longer than the record's.
      if (target === null || !url.startsWith(target)) return false;
      return rendered === undefined || (await targetAt(rendered)) !== null;
    },
    close: () => writer.close(),
  };
}

/**
 * The number of the file to write to. Not that of one that is missing or was cut off: what is written there would
 * stand where the corpus looks for other records, and where the file is to be put back.
 */
async function freeNumber(
  folder: string,
  last: number,
  known: RecordPlace | null,
): Promise<number> {
  if (known === null || numberOf(known.warcFile) < last) return last;
  const isThere = await reaches(join(folder, known.warcFile), known.warcOffset);
  return isThere ? last : numberOf(known.warcFile) + 1;
}

/** The address under which the frontier knows what was asked for. */
function addressOf({ url, form }: RawResponse): string {
  return form === undefined ? url : (postedAddress({ url, form }) ?? url);
}

/** A GET is told by its response; a form is kept behind the response that it had. */
async function withRequest(record: NamedRecord, response: RawResponse): Promise<NamedRecord> {
  const { form } = response;
  if (form === undefined) return record;
  const request = await requestRecord(response, form, record.id);
  return { id: record.id, bytes: Buffer.concat([record.bytes, request]) };
}

function isSame({ status, payloadDigest }: Orphan, response: RawResponse): boolean {
  return status === response.status && payloadDigest === digestOf(response.body);
}

function placeOf({ warcFile, warcOffset }: RecordPlace): RecordPlace {
  return { warcFile, warcOffset };
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
