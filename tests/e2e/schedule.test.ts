import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HOST, reportPath, serveSmallSite } from "../crawler/crawl/small-site.ts";
import { endOf, startNianbao } from "../crawler/run-nianbao.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";

/** Due once a year, so that nothing runs here but what was broken off. */
const SELDOM = ["--cron", "0 3 1 1 *"];

/** When the runs began whose reports are kept. */
function keptStarts(corpus: string): readonly string[] {
  const folder = join(corpus, "runs");
  return readdirSync(folder).map((name) => {
    const report: { readonly startedAt: string } = JSON.parse(
      readFileSync(join(folder, name), "utf8"),
    );
    return report.startedAt;
  });
}

test(
  "a run that SIGKILL broke off goes on when the schedule is started again, and is told as one",
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder();
    const held = Promise.withResolvers<void>();
    let isHeld = true;
    const server = await serveSmallSite((path) => {
      if (path !== reportPath(2021) || !isHeld) return false;
      held.resolve();
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
    await held.promise;
    const killedAt = new Date().toISOString();
    killed.kill("SIGKILL");
    await endOf(killed);
    isHeld = false;
    const before = server.requests.length;

    const again = startNianbao([...words, ...SELDOM], { cwd: folder });
    const ended = endOf(again);
    await once(again.stdout, "data");
    again.kill("SIGTERM");
    const { stdout } = await ended;

    const later = server.requests.slice(before).map(({ url }) => url);
    expect(later).not.toContain(reportPath(2023));
    expect(later).toContain(reportPath(2021));
    const starts = keptStarts(corpus);
    expect(starts).toEqual([expect.stringMatching(/^\d{4}-/u)]);
    expect(starts[0] ?? "").toSatisfy((time: string) => time < killedAt);
    expect(stdout).toContain(`run of ${starts[0]}`);
  },
);
