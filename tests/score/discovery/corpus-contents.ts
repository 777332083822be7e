import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { WARCParser } from "warcio";
import type { Reading } from "#shared";
import { exportedReadings } from "./crawl-sites.ts";

/** What a corpus holds that does not depend on when it was fetched. */
export interface Contents {
  /** A digest of each page's Readings, by address. */
  readonly pages: ReadonlyMap<string, string>;
  /** How often each address is in the archive. */
  readonly archived: ReadonlyMap<string, number>;
}

/** Looks through the corpus of a folder and its archive. */
export async function contentsOf(folder: string): Promise<Contents> {
  const pages = new Map<string, string>();
  for (const reading of await exportedReadings(folder, [])) {
    const url = reading.source.url ?? "";
    pages.set(url, digest((pages.get(url) ?? "") + JSON.stringify(withoutTimes(reading))));
  }
  return { pages, archived: await archivedIn(join(folder, "corpus", "archive")) };
}

function withoutTimes({ source, ...reading }: Reading): unknown {
  return { ...reading, source: { ...source, retrievedAt: null } };
}

async function archivedIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const archived = new Map<string, number>();
  for (const name of (await readdir(folder)).toSorted()) {
    for await (const record of new WARCParser(createReadStream(join(folder, name)))) {
      const url = record.warcType === "response" ? record.warcTargetURI : null;
      if (url != null) archived.set(url, (archived.get(url) ?? 0) + 1);
      await record.skipFully();
    }
  }
  return archived;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
