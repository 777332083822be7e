import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { CrawlPlan } from "../../crawler/crawl/crawl-plan.ts";
import { dryRun } from "../../crawler/crawl/dry-run.ts";
import { openCorpus } from "../../crawler/corpus/open-corpus.ts";
import type { Reading } from "../../shared/reading.ts";
import { corpusIn } from "../crawler/corpus/sample-corpus.ts";
import { endOf, startNianbao } from "../crawler/run-nianbao.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { notedChromium } from "./support/chromium.ts";
import { loopbackPlan, run } from "./support/run-crawl.ts";
import { COLUMN, HOST, reportPath, serveScriptSite, SITE, YEARS } from "./support/script-site.ts";

function planFor(port: number, changes: Partial<CrawlPlan> = {}): CrawlPlan {
  return loopbackPlan({ host: HOST, port }, { browser: "auto", ...changes });
}

function reportsIn(folder: string): readonly Reading[] {
  return [...corpusIn(folder).readings({ kind: "report" })];
}

const pathsOf = (readings: readonly Reading[]): readonly string[] =>
  readings.map(({ source }) => new URL(source.url ?? "http://none/").pathname);

const archives = (folder: string): readonly string[] =>
  readdirSync(join(folder, "archive")).map((name) => join(folder, "archive", name));

describe("a site whose lists and texts only scripts fill", { timeout: 240_000 }, () => {
  test("is crawled to its last report, each page asked for once, and told about", async () => {
    const folder = temporaryFolder();
    const server = await serveScriptSite();
    const tally = await run(folder, planFor(server.port));
    const reports = reportsIn(folder);
    expect(pathsOf(reports).toSorted()).toEqual(YEARS.map(reportPath).toSorted());
    for (const { source, text, removals } of reports) {
      expect(source.rendered).toBe(true);
      expect(text).toContain("均已按期答复申请人");
      expect(text).not.toContain("投注");
      expect(removals.map(({ rule }) => rule)).toContain("hidden/computed-style");
    }
    const pages = server.requests.filter(({ url }) => !/^\/(?:api|js|css)\//u.test(url ?? ""));
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    const told = tally.browserPages.map(({ url, ...use }) => [new URL(url).pathname, use]);
    expect(Object.fromEntries(told)).toMatchObject({
      [COLUMN]: { why: '<ul id="nblist"> is empty', result: "drawn" },
      [reportPath(2023)]: { why: '<div id="zoom"> is empty', result: "drawn" },
    });
    expect(tally.browserPages).toHaveLength(1 + YEARS.length);
  });

  test("is read again from the archive as it was, beside what the server sent", async () => {
    const folder = temporaryFolder();
    const server = await serveScriptSite();
    await run(folder, planFor(server.port, { seeds: [`http://${HOST}:${server.port}${COLUMN}`] }));
    const words = ["read", ...archives(folder), "--format", "jsonl"];
    const { stdout } = await endOf(startNianbao(words, { cwd: folder }));
    const read = stdout
      .trim()
      .split("\n")
      .map((line): Reading => JSON.parse(line));
    const stored = reportsIn(folder);
    expect(stored).toHaveLength(YEARS.length);
    for (const { source, ...reading } of stored) {
      const again = read.filter(({ source: { url } }) => url === source.url);
      expect(again.map((one) => one.source.rendered)).toEqual([undefined, true]);
      const [, rendered] = again;
      expect(rendered).toMatchObject(reading);
      expect(rendered?.source).toMatchObject({
        sha256: source.sha256,
        retrievedAt: source.retrievedAt,
      });
    }
  });

  test("asked again, its unchanged pages may hold a new report", async () => {
    const folder = temporaryFolder();
    const published: number[] = [...YEARS];
    const server = await serveScriptSite(() => published);
    await run(folder, planFor(server.port));
    const second = await run(folder, planFor(server.port));
    expect(second.sites[0]?.unchanged).toBe(second.sites[0]?.fetched);
    published.unshift(2024);
    await run(folder, planFor(server.port));
    expect(pathsOf(reportsIn(folder))).toContain(reportPath(2024));
    expect(reportsIn(folder)).toHaveLength(YEARS.length + 1);
  });

  test("a dry run says what a seed leaves to its scripts, and shows the links they draw", async () => {
    const server = await serveScriptSite();
    const seeds = [`http://${HOST}:${server.port}${COLUMN}`];
    const { text } = await dryRun(planFor(server.port, { seeds }), new AbortController().signal);
    expect(text).toContain('drawn; its scripts fill it: <ul id="nblist"> is empty');
    expect(text).toContain(reportPath(2023));
  });
});

describe("a site of which the browser makes nothing more", { timeout: 240_000 }, () => {
  const offices = ["教育局", "水利局", "财政局", "农业局", "林业局", "审计局"];
  const navigation = ["首页", "要闻", "互动"]
    .map((name) => `<a href="/${name}/">${name}</a>`)
    .join("");
  const office = (name: string): string =>
    `<title>${name}政府信息公开年报</title><ul id="nblist"></ul>${navigation}<p>暂无信息</p><script src="/js/none.js"></script>`;

  test("is tried three times, in all crawls together", async () => {
    const folder = temporaryFolder();
    let visits = 0;
    const server = await serveScriptSite(undefined, (path, response) => {
      const number = /^\/office\/(\d)\/zfxxgknb\/$/u.exec(path)?.[1];
      const links = offices.map(
        (name, i) => `<a href="/office/${i}/zfxxgknb/">${name}政府信息公开年报</a>`,
      );
      const html =
        path === "/"
          ? `<title>青石县</title>${links.join("")}`
          : number === undefined
            ? null
            : `${office(offices[Number(number)] ?? "")}<i>${(visits += 1)}</i>`;
      if (html === null) return false;
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
      return true;
    });
    const scripts = () => server.requests.filter(({ url }) => url === "/js/none.js").length;
    const first = await run(folder, planFor(server.port));
    expect(scripts()).toBe(3);
    expect(first.browserPages.map(({ result }) => result)).toEqual(
      Array.from({ length: 3 }, () => "drawn, and nothing more came of it"),
    );
    const second = await run(folder, planFor(server.port));
    expect(scripts()).toBe(3);
    expect(second.browserPages).toEqual([]);
    const corpus = openCorpus(folder);
    expect(corpus.browserTrials(SITE, "part")).toMatchObject({ tried: 3, gained: 0 });
    expect([...corpus.readings()].every(({ source }) => source.rendered === undefined)).toBe(true);
    corpus.close();
  });
});

/** A page that keeps its browser busy until the test knows the browser's process. */
async function serveWaiting() {
  const asked = Promise.withResolvers<void>();
  const server = await serveScriptSite(undefined, (path) => {
    if (path === "/api/list") asked.resolve();
    return path === "/api/list";
  });
  return { server, asked: asked.promise };
}

const wordsFor = (port: number, folder: string, ...more: readonly string[]) => [
  "crawl",
  `http://${HOST}:${port}${COLUMN}`,
  "--corpus",
  join(folder, "corpus"),
  "--delay",
  "0",
  "--quiet",
  "--resolve",
  `${HOST}:${port}:127.0.0.1`,
  "--allow-private-addresses",
  ...more,
];

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      process.kill(pid, 0);
      if (readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")) return true;
    } catch {
      return true;
    }
    await sleep(50);
  }
  return false;
}

describe("nianbao crawl with a browser", { timeout: 120_000 }, () => {
  test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "%s ends the browser with the crawl, and the page is visited again",
    async (signal) => {
      const folder = temporaryFolder();
      const { server, asked } = await serveWaiting();
      const chromium = notedChromium(folder);
      const env = { CHROMIUM_PATH: chromium.program };
      const child = startNianbao(wordsFor(server.port, folder), { cwd: folder, env });
      await asked;
      child.kill(signal);
      const { code } = await endOf(child);
      expect(code).toBe(signal === "SIGKILL" ? null : 130);
      expect(await isGone(chromium.pid())).toBe(true);
      const corpus = openCorpus(join(folder, "corpus"));
      const open = corpus.interrupted();
      expect(open.length > 0 || corpus.hasWaiting(SITE)).toBe(true);
      corpus.close();
    },
  );

  test("without a Chromium goes on without it, and says what to install", async () => {
    const folder = temporaryFolder();
    const server = await serveScriptSite();
    // Crawlee wants to know the memory of its processes.
    symlinkSync("/bin/ps", join(folder, "ps"));
    const env = { CHROMIUM_PATH: "", PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder };
    const auto = await endOf(startNianbao(wordsFor(server.port, folder), { cwd: folder, env }));
    expect(auto.stdout).toContain("not drawn: no Chromium was found. Install one (apt-get install");
    const words = wordsFor(server.port, folder, "--browser", "always");
    const always = await endOf(startNianbao(words, { cwd: folder, env }));
    expect(always.code).toBe(1);
    expect(always.stderr).toContain("--browser always needs a Chromium");
  });
});
