import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import type { Agency, Check, Found, Reading, Removal } from "#shared";
import type { Corpus, StoredResponse } from "../../../crawler/corpus/corpus.ts";
import type { FrontierEntry } from "../../../crawler/corpus/frontier-entry.ts";
import { openDatabase } from "../../../crawler/corpus/database.ts";
import { migrations } from "../../../crawler/corpus/migrations.ts";
import { openCorpus } from "../../../crawler/corpus/open-corpus.ts";
import { whenAsked } from "../../../shared/page/once-per.ts";
import { unreadableReading } from "../../../shared/unreadable-reading.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** An empty corpus in a folder of the running test's own. */
export function emptyCorpus(folder = temporaryFolder()): Corpus {
  return closedInTheEnd(corpusToFill(folder));
}

/** An empty corpus, which whoever fills it closes: a copy, since making its tables takes longer than most tests. */
export function corpusToFill(folder: string): Corpus {
  cpSync(emptyFolder().folder, folder, { recursive: true });
  return openCorpus(folder);
}

/** A folder with an empty corpus, made once a worker and left to the system as all its temporary files are. */
const emptyFolder = whenAsked(() => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-empty-"));
  openCorpus(folder).close();
  return { folder };
});

/** The corpus in a folder, closed when the running test ends. */
export function corpusIn(folder: string): Corpus {
  return closedInTheEnd(openCorpus(folder));
}

function closedInTheEnd(corpus: Corpus): Corpus {
  onTestFinished(() => corpus.close());
  return corpus;
}

/** How many migrations had been when Readings were kept as text. */
const WITH_JSON = 4;

/** A corpus as an earlier version left it, with one Reading. */
export function olderCorpus(old: Reading): string {
  const folder = temporaryFolder();
  const file = join(folder, "corpus.sqlite");
  const db = openDatabase(file);
  for (const migration of migrations.slice(0, WITH_JSON))
    for (const statement of migration(db.build)) db.run(statement);
  db.close();
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`PRAGMA application_id = 0x4e42414f; PRAGMA user_version = ${WITH_JSON};
    INSERT INTO responses (id, url, retrieved_at, status, sha256, warc_file, warc_offset, stored_at)
      VALUES (1, 'http://a/1', '2024', 200, '', '', 0, '2024')`);
  sqlite
    .prepare(
      `INSERT INTO readings (response_id, latest, site, url, part, position, kind, checks_failed, rules_version, json)
        VALUES (1, 1, 'a', 'http://a/1', '', 0, 'report', 0, '0.1.0', ?)`,
    )
    .run(JSON.stringify(old));
  sqlite.close();
  return folder;
}

/** Has a disk spoil what is stored of a page. */
export function damageReading(folder: string, url: string): void {
  const sqlite = new DatabaseSync(join(folder, "corpus.sqlite"));
  sqlite.prepare("UPDATE readings SET packed = substr(packed, 1, 40) WHERE url = ?").run(url);
  sqlite.close();
}

/** Asks every page of a site again, as a new run does; returns how many there are. */
export function askAgain(corpus: Corpus, site: string): number {
  return corpus.openRun(randomUUID(), new Map([[site, []]])).get(site)?.added ?? 0;
}

export function entry(url: string, over: Partial<FrontierEntry> = {}): FrontierEntry {
  return { url, site: "www.qinghe.example", score: 0.5, depth: 1, foundOn: null, ...over };
}

export function response(url: string, over: Partial<StoredResponse> = {}): StoredResponse {
  return {
    url,
    retrievedAt: "2024-03-01T08:00:00.000Z",
    status: 200,
    contentType: "text/html; charset=gb2312",
    sha256: "0".repeat(64),
    textSha256: null,
    etag: null,
    lastModified: null,
    warcFile: "www.qinghe.example.warc.gz",
    warcOffset: 0,
    ...over,
  };
}

export interface ReadingParts extends Partial<Omit<Reading, "metadata" | "source">> {
  readonly url?: string | null;
  readonly part?: string;
  readonly agency?: string;
  readonly divisionCode?: string;
  readonly year?: number;
}

export function reading(parts: ReadingParts = {}): Reading {
  const { url = null, part, agency, divisionCode = null, year, ...over } = parts;
  const source: Reading["source"] = {
    url,
    retrievedAt: "2024-03-01T08:00:00.000Z",
    sha256: "0".repeat(64),
    charset: "gb18030",
    mediaType: "text/html",
    via: "crawl",
    ...(part === undefined ? {} : { part }),
  };
  const empty = unreadableReading(source, "an annual report");
  return {
    ...empty,
    kind: "report",
    standing: "original",
    rulesVersion: "0.1.0",
    metadata: {
      ...empty.metadata,
      agency: agency === undefined ? null : found(agencyNamed(agency, divisionCode)),
      year: year === undefined ? null : found(year),
    },
    text: "一、总体情况",
    ...over,
  };
}

export function found<T>(value: T): Found<T> {
  return { value, rule: "test", quote: String(value), at: null, inferred: false };
}

function agencyNamed(name: string, divisionCode: string | null): Agency {
  return { name, divisionCode, divisionPath: [], level: null, type: null };
}

export function removal(kind: Removal["kind"], text: string): Removal {
  return { kind, rule: `${kind}/test`, text, evidence: "a test", at: "/", candidates: [] };
}

export function check(verdict: Check["verdict"]): Check {
  return { id: "AP-ROW", scope: "total", verdict, expected: 1, found: 2, hints: [], cells: [] };
}
