import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Corpus } from "../../../crawler/corpus/corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { askAgain, corpusIn, emptyCorpus, entry, response } from "./sample-corpus.ts";

const SITE = "www.qinghe.example";

function drain(corpus: Corpus, site = SITE): readonly string[] {
  const urls: string[] = [];
  for (let next = corpus.takeNext(site); next !== null; next = corpus.takeNext(site)) {
    urls.push(next.url);
  }
  return urls;
}

describe("enqueue", () => {
  test("counts only what the site did not know", () => {
    const corpus = emptyCorpus();
    expect(corpus.enqueue([entry("http://a/1"), entry("http://a/2"), entry("http://a/1")])).toBe(2);
    expect(corpus.enqueue([entry("http://a/2"), entry("http://a/3")])).toBe(1);
  });

  test("a better score raises a waiting entry, a worse one does not lower it", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1", { score: 0.4 }), entry("http://a/2", { score: 0.6 })]);
    corpus.enqueue([entry("http://a/1", { score: 0.9 }), entry("http://a/2", { score: 0.1 })]);
    expect(corpus.takeNext(SITE)).toMatchObject({ url: "http://a/1", score: 0.9 });
    expect(corpus.takeNext(SITE)).toMatchObject({ url: "http://a/2", score: 0.6 });
  });

  test("a page that an earlier crawl had is asked for again with the promise it had then", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1", { score: 0.4 })]);
    corpus.takeNext(SITE);
    corpus.storeVisit(response("http://a/1"), []);
    askAgain(corpus, SITE);
    corpus.enqueue([entry("http://a/1", { score: 0.9 })]);
    expect(corpus.takeNext(SITE)).toMatchObject({ score: 0.4 });
  });

  test("a page that was visited is not opened again by a link to it", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1")]);
    corpus.takeNext(SITE);
    corpus.finish("http://a/1", { state: "done" });
    expect(corpus.enqueue([entry("http://a/1", { score: 1 })])).toBe(0);
    expect(corpus.takeNext(SITE)).toBeNull();
  });
});

describe("takeNext", () => {
  test("gives the best score, then the least depth, then the oldest, each once", () => {
    const entries = uniqueArray(
      record({
        name: integer({ min: 0, max: 999 }),
        score: constantFrom(0, 0.25, 0.5, 1),
        depth: integer({ min: 0, max: 3 }),
      }),
      { selector: ({ name }) => name, maxLength: 30 },
    );
    const corpus = emptyCorpus();
    let run = 0;
    assert(
      property(entries, (generated) => {
        const site = `site-${(run += 1)}`;
        const all = generated.map(({ name, score, depth }) =>
          entry(`http://${site}/${name}`, { site, score, depth }),
        );
        corpus.enqueue(all);
        // toSorted is stable, so equal entries stay in the order they were added.
        const expected = all.toSorted((a, b) => b.score - a.score || a.depth - b.depth);
        expect(drain(corpus, site)).toEqual(expected.map(({ url }) => url));
      }),
      { numRuns: 40 },
    );
  });

  test("keeps to its site", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://b/1", { site: "b", score: 1 }), entry("http://a/1")]);
    expect(drain(corpus)).toEqual(["http://a/1"]);
    expect(corpus.hasWaiting("b")).toBe(true);
  });
});

describe("a run that ends early", () => {
  test("the visit that SIGKILL cut off is taken up again", async () => {
    const folder = temporaryFolder();
    const script = join(folder, "crawl.ts");
    const module = fileURLToPath(
      new URL("../../../crawler/corpus/open-corpus.ts", import.meta.url),
    );
    writeFileSync(
      script,
      `import { openCorpus } from ${JSON.stringify(module)};
       const corpus = openCorpus(${JSON.stringify(folder)});
       corpus.enqueue(${JSON.stringify([entry("http://a/1"), entry("http://a/2")])});
       console.log(corpus.takeNext(${JSON.stringify(SITE)}).url);
       setInterval(() => {}, 1000);`,
    );
    const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");

    const corpus = corpusIn(folder);
    expect(corpus.interrupted()).toEqual(["http://a/1"]);
    corpus.openRun("the same again", new Map([[SITE, []]]));
    expect(drain(corpus)).toEqual(["http://a/1", "http://a/2"]);
  });

  test("what has ended is not opened again", () => {
    const corpus = emptyCorpus();
    corpus.enqueue([entry("http://a/1"), entry("http://a/2")]);
    corpus.takeNext(SITE);
    corpus.finish("http://a/1", { state: "failed", reason: "timeout" });
    expect(corpus.interrupted()).toEqual([]);
    expect(corpus.hasWaiting(SITE)).toBe(true);
  });
});
