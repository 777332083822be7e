import { sql } from "kysely";
import type { StoredResponse } from "./corpus.ts";
import type { Database } from "./database.ts";
import type { ResponseOrigin } from "./schema.ts";

type RecordPlace = Pick<StoredResponse, "warcFile" | "warcOffset">;

/** The latest response that a crawl stored for a URL, be it a copy; null where there is none. */
export function latestResponse(db: Database, url: string): StoredResponse | null {
  const query = db.build
    .selectFrom("responses")
    .selectAll()
    .where("url", "=", url)
    .where("via", "!=", "clip");
  const row = db.first(query.orderBy("id", "desc").limit(1));
  if (row === null) return null;
  return {
    url: row.url,
    retrievedAt: row.retrieved_at,
    status: row.status,
    contentType: row.content_type,
    sha256: row.sha256,
    etag: row.etag,
    lastModified: row.last_modified,
    warcFile: row.warc_file,
    warcOffset: row.warc_offset,
    textSha256: row.text_sha256,
    ...(row.rendered_file !== null &&
      row.rendered_offset !== null && {
        rendered: { warcFile: row.rendered_file, warcOffset: row.rendered_offset },
      }),
    ...(row.via === "copy" && { isCopy: true }),
  };
}

/** Inside a transaction of the caller's; returns the response's id. */
export function storeResponse(db: Database, response: StoredResponse, via: ResponseOrigin): number {
  const insert = db.build.insertInto("responses").values({
    url: response.url,
    retrieved_at: response.retrievedAt,
    status: response.status,
    content_type: response.contentType,
    sha256: response.sha256,
    etag: response.etag,
    last_modified: response.lastModified,
    warc_file: response.warcFile,
    warc_offset: response.warcOffset,
    text_sha256: response.textSha256,
    rendered_file: response.rendered?.warcFile ?? null,
    rendered_offset: response.rendered?.warcOffset ?? null,
    stored_at: new Date().toISOString(),
    via,
  });
  return idOf(db.first(insert.returning("id")));
}

/** The id that an INSERT … RETURNING gives. */
export function idOf(row: { readonly id: number } | null): number {
  if (row === null) throw new Error("SQLite gave no row for an INSERT … RETURNING");
  return row.id;
}

/** The place of the last archived record that the corpus refers to; null where there is none. */
export function lastRecord(db: Database): RecordPlace | null {
  const last = records(db).orderBy("warcFile", "desc").orderBy("warcOffset", "desc");
  return db.first(last.limit(1));
}

/** Every archived record that the corpus refers to. */
function records(db: Database) {
  const sent = db.build
    .selectFrom("responses")
    .select(["warc_file as warcFile", "warc_offset as warcOffset"]);
  const rendered = db.build
    .selectFrom("responses")
    .select(["rendered_file as warcFile", "rendered_offset as warcOffset"])
    .where("rendered_file", "is not", null)
    .$narrowType<{ warcFile: string; warcOffset: number }>();
  return sent.unionAll(rendered);
}

/** A file of the archive, as the corpus knows it. */
export interface ArchivedFile {
  readonly warcFile: string;
  /** Where the last record begins that the corpus refers to. */
  readonly lastOffset: number;
}

/** The files of the archive that the corpus refers to, by name. */
export function archivedFiles(db: Database): readonly ArchivedFile[] {
  const files = db.build
    .selectFrom(records(db).as("records"))
    .select(["warcFile", sql<number>`max(warcOffset)`.as("lastOffset")])
    .groupBy("warcFile")
    .orderBy("warcFile");
  return db.all(files);
}

/** How many responses have a record in a file of the archive from an offset on, and are the latest of their addresses. */
export function archivedBehind(
  db: Database,
  warcFile: string,
  offset: number,
): { readonly responses: number; readonly latest: number } {
  const later = db.build
    .selectFrom("responses as later")
    .select("later.id")
    .where("later.url", "=", sql.ref<string>("responses.url"))
    .where("later.id", ">", sql.ref<number>("responses.id"));
  const behind = db.build
    .selectFrom("responses")
    .select(sql<number>`count(*)`.as("responses"))
    .select(sql<number>`count(iif(NOT EXISTS ${later}, 1, null))`.as("latest"))
    .where((where) =>
      where.or([
        where.and([where("warc_file", "=", warcFile), where("warc_offset", ">=", offset)]),
        where.and([where("rendered_file", "=", warcFile), where("rendered_offset", ">=", offset)]),
      ]),
    );
  return db.first(behind) ?? { responses: 0, latest: 0 };
}
