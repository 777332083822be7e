import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HOST, reportOf, reportPath, serveSmallSite, YEARS } from "../crawler/crawl/small-site.ts";
import type { RunReport } from "../../crawler/schedule/run-report.ts";
import { endOf, startNianbao } from "../crawler/run-nianbao.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";

/** Due once a year, so that nothing runs here but what was broken off. */
const SELDOM = ["--cron", "0 3 1 1 *"];

/** The home page, 政府信息公开, and two pages of its list; the news promise too little. */
const LISTS = 4;

/** The reports of a corpus's runs, as they are kept. */
function keptReports(
  corpus: string,
): readonly Pick<RunReport, "startedAt" | "sites" | "failed" | "blocked">[] {
  const folder = join(corpus, "runs");
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

test.each(["SIGKILL", "SIGTERM"] as const)(
  "a run that %s broke off goes on when the schedule is started again, and is told as one",
  { timeout: 60_000 },
  async (signal) => {
    const folder = temporaryFolder();
    const held = Promise.withResolvers<ServerResponse>();
    let isHeld = true;
    const server = await serveSmallSite((path, response) => {
      if (path === reportPath(2023)) {
        response.writeHead(404).end();
        return true;
      }
      if (path !== reportPath(2021) || !isHeld) return false;
      held.resolve(response);
      return true;
    });
    const corpus = join(folder, "corpus");
    const sites = join(folder, "sites.yaml");
    const options = ["delay: 0", "allow-private-addresses: true", "browser: never"];
    const site = `http://${HOST}:${server.port}/`;
    const resolve = `${HOST}:${server.port}:127.0.0.1`;
    writeFileSync(
      sites,
      [...options, "sites:", `  - seed: ${site}`, `    resolve: ${resolve}`].join("\n"),
    );
    const words = ["schedule", sites, "--corpus", corpus];

    const killed = startNianbao([...words, "--once"], { cwd: folder });
    const unanswered = await held.promise;
    const killedAt = new Date().toISOString();
    const hasEnded = endOf(killed);
    killed.kill(signal);
    // Killed it is silent; stopped it says so, and waits for the page.
    await Promise.race([once(killed.stderr, "data"), hasEnded]);
    unanswered.end(reportOf(2021));
    await hasEnded;
    isHeld = false;
    const before = server.requests.length;

    const again = startNianbao([...words, ...SELDOM], { cwd: folder });
    const ended = endOf(again);
    await once(again.stdout, "data");
    again.kill("SIGTERM");
    const { stdout } = await ended;

    const later = server.requests.slice(before).map(({ url }) => url);
    expect(later).not.toContain(reportPath(2023));
    expect(later).toContain(reportPath(2018));
    const [report, ...others] = keptReports(corpus);
    expect(others).toEqual([]);
    expect(report?.startedAt ?? "").toSatisfy((time: string) => time < killedAt);
    expect(stdout).toContain(`run of ${report?.startedAt}`);
    expect(report).toMatchObject({
      sites: [{ fetched: LISTS + YEARS.length - 1, failed: 1, refused: 1, isUnfinished: false }],
      failed: [{ url: new URL(reportPath(2023), site).href, reason: "HTTP 404" }],
      blocked: [{ url: new URL("/zfxxgk/secret/nb.html", site).href }],
    });
  },
);
