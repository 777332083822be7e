import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SavedReading } from "#shared";
import { lockForCrawl } from "../../../crawler/corpus/crawl-lock.ts";
import type { Corpus } from "../../../crawler/corpus/corpus.ts";
import { openCorpus } from "../../../crawler/corpus/open-corpus.ts";
import { pageId, pageRecord, savedRecord } from "../../../crawler/import/clip-records.ts";
import { importFiles } from "../../../crawler/import/import-files.ts";
import { entry, reading, removal, response } from "../corpus/sample-corpus.ts";
import { runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { jsonLines, saved } from "./clip.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

const url = "http://www.qinghe.example/1.html";

function originOf(clip: SavedReading | undefined) {
  const { sha256, retrievedAt } = clip?.reading.source ?? {};
  return { url, sha256: sha256 ?? "", retrievedAt: retrievedAt ?? "" };
}

async function importText(folder: string, text: string | Uint8Array, name = "clips.jsonl") {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  const problems: string[] = [];
  const tally = await importFiles(folder, [{ file: name, path }], (problem) =>
    problems.push(problem),
  );
  return { tally, problems };
}

function look<T>(folder: string, at: (corpus: Corpus) => T): T {
  const corpus = openCorpus(folder);
  try {
    return at(corpus);
  } finally {
    corpus.close();
  }
}

const texts = (folder: string): readonly string[] =>
  look(folder, (corpus) => [...corpus.readings()].map(({ text }) => text));

test("a second time changes nothing; what was put right stands apart from what was read", async () => {
  const folder = temporaryFolder();
  const clip = saved({
    corrections: { fields: { year: "2020", title: "题" }, restored: [0] },
    removals: [removal("inserted", "广告")],
  });
  const first = await importText(folder, jsonLines(clip));
  expect(first.tally).toMatchObject({ added: 1, reports: 1, joined: 0, corrections: 2 });
  const second = await importText(folder, jsonLines(clip, clip));
  expect(second.tally).toMatchObject({ added: 0, unchanged: 2, refused: 0 });
  look(folder, (corpus) => {
    const [kept, ...others] = corpus.readings();
    expect(others).toEqual([]);
    expect(kept).toEqual(clip.reading);
    expect(corpus.correctionsOf(clip.reading)).toEqual({
      savedAt: clip.savedAt,
      fields: { title: "题", year: "2020" },
      restored: [0],
    });
    expect(corpus.coverage()).toMatchObject([{ agency: "清河县", years: [2021] }]);
  });
});

test("corrections that were saved later take the place of the earlier ones", async () => {
  const folder = temporaryFolder();
  const early = saved({ corrections: { fields: { year: "2020", title: "题" } } });
  const late = {
    ...early,
    savedAt: "2026-03-02T09:00:00.000Z",
    corrections: { fields: { year: "2019" }, restored: [] },
  };
  const { tally } = await importText(folder, jsonLines(early, late, early));
  expect(tally).toMatchObject({ added: 1, replaced: 1, unchanged: 1 });
  expect(look(folder, (corpus) => corpus.correctionsOf(early.reading))?.fields).toEqual({
    year: "2019",
  });
  expect(texts(folder)).toHaveLength(1);
});

test("an older clip becomes no latest version; a newer one does; a later crawl goes before both", async () => {
  const folder = temporaryFolder();
  const crawled = { ...response(url), retrievedAt: "2026-03-10T00:00:00.000Z", etag: '"1"' };
  look(folder, (corpus) => {
    corpus.enqueue([entry(url)]);
    corpus.storeVisit(
      crawled,
      [reading({ url, agency: "清河县", year: 2021, text: "采集" })].map(packReading),
    );
  });
  const older = saved({ text: "旧剪", savedAt: "2026-03-05T00:00:00.000Z" });
  const { tally } = await importText(folder, jsonLines(older));
  expect(tally).toMatchObject({ added: 1, joined: 1 });
  expect(texts(folder)).toEqual(["采集"]);
  const newer = saved({ text: "新剪", savedAt: "2026-03-15T00:00:00.000Z" });
  await importText(folder, jsonLines(newer));
  expect(texts(folder)).toEqual(["新剪"]);
  look(folder, (corpus) => {
    expect(corpus.latestResponse(url)).toEqual(crawled);
    expect(corpus.coverage()).toEqual([{ agency: "清河县", divisionCode: null, years: [2021] }]);
    corpus.storeVisit(
      { ...crawled, retrievedAt: "2026-04-01T00:00:00.000Z" },
      [reading({ url, text: "再采" })].map(packReading),
    );
  });
  expect(texts(folder)).toEqual(["再采"]);
});

test("http and https are one page: what was put right in the one is told of the other", async () => {
  const folder = temporaryFolder();
  look(folder, (corpus) => {
    corpus.storeVisit(response(url), [reading({ url, text: "采集" })].map(packReading));
  });
  const corrections = { fields: { year: "2020" } };
  const clip = saved({ url: url.replace("http:", "https:"), text: "剪存", corrections });
  await importText(folder, jsonLines(clip));
  expect(texts(folder)).toEqual(["剪存"]);
  const crawled = { ...response(url), retrievedAt: "2026-06-01T00:00:00.000Z" };
  look(folder, (corpus) =>
    corpus.storeVisit(crawled, [reading({ url, text: "再采" })].map(packReading)),
  );
  expect(texts(folder)).toEqual(["再采"]);
  expect(look(folder, (corpus) => corpus.correctionsOf(reading({ url })))?.fields).toEqual({
    year: "2020",
  });
});

test("a clip from a clock that runs ahead is no later than now", async () => {
  const folder = temporaryFolder();
  await importText(
    folder,
    jsonLines(saved({ text: "未来", retrievedAt: "2999-01-01T00:00:00.000Z" })),
  );
  await importText(
    folder,
    jsonLines(saved({ text: "现在", retrievedAt: new Date(Date.now() + 50).toISOString() })),
  );
  expect(texts(folder)).toEqual(["现在"]);
});

test("the reports of one page stay beside each other; one of them alone replaces only itself", async () => {
  const folder = temporaryFolder();
  const parts = ["report 1", "report 2"].map((part) =>
    saved({ part, text: part, html: "<p>两份" }),
  );
  await importText(folder, jsonLines(...parts));
  expect(texts(folder)).toEqual(["report 1", "report 2"]);
  const later = { savedAt: "2026-03-02T00:00:00.000Z", html: "<p>改" };
  await importText(
    folder,
    jsonLines(saved({ part: "report 2", text: "report 2, changed", ...later })),
  );
  expect(texts(folder)).toEqual(["report 1", "report 2, changed"]);
  await importText(
    folder,
    jsonLines(saved({ text: "只有一份", savedAt: "2026-03-03T00:00:00.000Z" })),
  );
  expect(texts(folder)).toEqual(["只有一份"]);
});

test("corrections speak of the report, also when a crawl has read it since", async () => {
  const folder = temporaryFolder();
  await importText(
    folder,
    jsonLines(saved({ corrections: { fields: { agency: "清河县人民政府" }, restored: [3] } })),
  );
  look(folder, (corpus) =>
    corpus.storeVisit(
      { ...response(url), retrievedAt: "2026-05-01T00:00:00.000Z" },
      [reading({ url, agency: "清河县", year: 2021 })].map(packReading),
    ),
  );
  const { stdout } = await runNianbao("export", "--corpus", folder);
  expect(JSON.parse(stdout)).toMatchObject({
    metadata: { agency: { value: { name: "清河县" } } },
    // Places in another list of removals say nothing of this one.
    corrections: { fields: { agency: "清河县人民政府" }, restored: [] },
  });
  const out = join(temporaryFolder(), "out");
  await runNianbao("export", "--corpus", folder, "--format", "csv", "--out", out);
  expect(readFileSync(join(out, "corrections.csv"), "utf8")).toContain(
    ",agency,清河县,清河县人民政府,",
  );
  const status = await runNianbao("status", "--corpus", folder);
  expect(status.stdout).toMatch(/pages clipped +1\n/u);
  expect(status.stdout).toMatch(/corrected fields +1 in 1 Readings/u);
});

test("lines that are no clip are told with what to do, and the rest goes in", async () => {
  const folder = temporaryFolder();
  const good = saved();
  const bad = [
    "{",
    JSON.stringify(good.reading),
    JSON.stringify({ ...good, savedAt: "yesterday" }),
    JSON.stringify({ ...good, reading: { ...good.reading, removals: [{ kind: "hidden" }] } }),
    JSON.stringify(saved({ url: "javascript:alert(1)" })),
    JSON.stringify(saved({ url: null })),
    `{"savedAt":"2026-01-01T00:00:00Z","reading":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
  ];
  const { tally, problems } = await importText(
    folder,
    `${bad.join("\n")}\n\n${JSON.stringify(good)}`,
  );
  expect(tally).toMatchObject({ added: 1, refused: bad.length });
  expect(problems).toEqual([
    expect.stringMatching(/^clips\.jsonl, line 1: it is not JSON; export the library again/u),
    expect.stringContaining("line 2: it is a Reading of nianbao read or export"),
    expect.stringContaining("line 3: savedAt is missing or of a wrong form"),
    expect.stringContaining("line 4: reading.removals[0].rule is missing"),
    expect.stringContaining("line 5: its page has no http(s) address"),
    expect.stringContaining("line 6: its page has no http(s) address"),
    expect.stringContaining("line 7: "),
  ]);
});

test("a WARC export brings the page, which is archived once and read again the same", async () => {
  const folder = temporaryFolder();
  const html = '<p>总体情况</p><p data-nianbao-hidden="opacity-0">投注</p>';
  const page = {
    contentType: "text/html; charset=utf-8",
    rendered: true,
    bytes: Buffer.from(html),
  };
  const parts = ["report 1", "report 2"].map((part) => saved({ part, text: part, html }));
  const origin = originOf(parts[0]);
  const records = [await pageRecord(origin, page)];
  for (const part of parts) records.push(await savedRecord(origin, part, pageId(origin)));
  const { tally, problems } = await importText(folder, Buffer.concat(records), "clips.warc.gz");
  expect([tally.added, problems]).toEqual([2, []]);
  const archive = join(folder, "archive", "nianbao-00001.warc.gz");
  const again = await runNianbao("read", archive);
  const [reread, ...others] = again.stdout.trimEnd().split("\n");
  expect(others).toEqual([]);
  expect(JSON.parse(reread ?? "")).toMatchObject({
    text: "总体情况",
    removals: [{ rule: "hidden/computed-style" }],
    source: { url, sha256: parts[0]?.reading.source.sha256 },
  });
  // The archive of one corpus is an export to another.
  const other = temporaryFolder();
  const path = { file: archive, path: archive };
  expect(await importFiles(other, [path], () => {})).toMatchObject({ added: 2, refused: 0 });
});

test("the bytes of a server in a clip are no document of a browser, whatever marks they wear", async () => {
  const folder = temporaryFolder();
  const html = '<p>总体情况</p><p data-nianbao-hidden="opacity-0">投注</p>';
  const served = {
    contentType: "text/html; charset=gbk",
    rendered: false,
    bytes: Buffer.from(html),
  };
  const clip = saved({ text: "总体情况\n投注", html });
  const origin = originOf(clip);
  const records = [
    await pageRecord(origin, served),
    await savedRecord(origin, clip, pageId(origin)),
  ];
  await importText(folder, Buffer.concat(records), "clips.warc.gz");
  const again = await runNianbao("read", join(folder, "archive", "nianbao-00001.warc.gz"));
  expect(JSON.parse(again.stdout)).toMatchObject({ text: "总体情况\n投注", removals: [] });
});

test("a page that is not the one that was read is not archived as its witness; a cut file is told", async () => {
  const folder = temporaryFolder();
  const origin = originOf(saved());
  const page = await pageRecord(origin, {
    contentType: "text/html",
    rendered: true,
    bytes: Buffer.from("<p>别的"),
  });
  const clip = Buffer.from(await savedRecord(origin, saved(), pageId(origin)));
  const cut = Buffer.concat([page, clip, clip.subarray(0, clip.length / 2)]);
  const { tally, problems } = await importText(folder, cut, "clips.warc.gz");
  expect(tally).toMatchObject({ added: 1, refused: 1 });
  expect(problems[0]).toMatch(/record 3: the file breaks off/u);
  const again = await runNianbao("read", join(folder, "archive", "nianbao-00001.warc.gz"));
  expect(again.code).toBe(3);
});

test("the command: exit codes, a summary, and a corpus that a crawl holds is left alone", async () => {
  const folder = join(temporaryFolder(), "corpus");
  const file = join(temporaryFolder(), "clips.jsonl");
  writeFileSync(file, jsonLines(saved()));
  const done = await runNianbao("import", file, "--corpus", folder);
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toMatch(/^added +1 \(reports 1\)\n/u);
  writeFileSync(file, `{\n${jsonLines(saved())}`);
  const some = await runNianbao("import", file, "--corpus", folder);
  expect(some.code).toBe(2);
  expect(some.stderr).toContain("clips.jsonl, line 1: it is not JSON");
  writeFileSync(file, "\n");
  expect((await runNianbao("import", file, "--corpus", folder)).code).toBe(3);
  const missing = await runNianbao("import", `${file}.gone`, "--corpus", folder);
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining("does not exist")]);
  const release = lockForCrawl(folder);
  writeFileSync(file, jsonLines(saved()));
  const held = await runNianbao("import", file, "--corpus", folder);
  release();
  expect([held.code, held.stderr]).toEqual([1, expect.stringContaining("is crawling into")]);
});
