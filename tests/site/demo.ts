import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "#shared";
import { exportReadings, runNianbao } from "./command.ts";
import { disagreements } from "./compare.ts";
import { serveSites } from "./serve.ts";
import type { ServedSites } from "./serve.ts";
import { linbai } from "./sites/linbai.ts";

/**
 * `npm run demo`: serves the sample sites on loopback, crawls them with the real command into a corpus
 * of its own, and shows one infected page's clean text. Ends with 1 where the crawl and the truth differ.
 */
function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

function showCleanReport(readings: readonly Reading[]): void {
  const path = linbai.reports[0]?.report.path ?? "";
  const reading = readings.find(({ source }) => source.url?.endsWith(path));
  if (reading === undefined) return;
  say(`\nOne of the pages, ${reading.source.url ?? ""},`);
  say("was infected: hidden links, an advertisement, a link farm, a brand over words of the text.");
  say(
    "This is the report without them; □ stands where a word of the publisher's was overwritten.\n",
  );
  say(reading.text);
  say(`\nNothing is lost: the corpus keeps ${reading.removals.length} removals beside this text:`);
  for (const { rule, text, candidates } of reading.removals) {
    const [likeliest] = candidates;
    const guess = likeliest === undefined ? "" : `, perhaps over ${likeliest.text}`;
    say(`  ${rule.padEnd(24)} ${oneLine(text)}${guess}`);
  }
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function verdict(served: ServedSites, readings: readonly Reading[]): readonly string[] {
  const forbidden = new Set(served.truth.forbidden);
  const trespasses = served.requests
    .map(({ host, path }) => `http://${host}:${served.port}${path}`)
    .filter((url) => forbidden.has(url))
    .map((url) => `${url} was fetched, though robots.txt forbids it`);
  return [...disagreements(served.truth, readings), ...trespasses];
}

async function demonstrate(served: ServedSites, corpus: string): Promise<number> {
  say(`Crawling ${served.hosts.length} sample sites on 127.0.0.1:${served.port}\n`);
  const code = await runNianbao([
    "crawl",
    ...served.seeds,
    "--corpus",
    corpus,
    "--delay",
    "0",
    ...served.resolveFlags,
  ]);
  const readings = await exportReadings(corpus);
  showCleanReport(readings);
  const faults = verdict(served, readings);
  say(`\nThe crawl ended with ${code}; its corpus was ${corpus} and is removed now.`);
  if (faults.length === 0) {
    say(`All ${served.truth.reports.length} reports were found and read as they were written.`);
    return 0;
  }
  say(`${faults.length} differences from what the sites hold:`);
  for (const fault of faults) say(`  ${fault}`);
  return 1;
}

const corpus = await mkdtemp(join(tmpdir(), "nianbao-demo-"));
const served = await serveSites();
try {
  process.exitCode = await demonstrate(served, corpus);
} finally {
  await served.close();
  await rm(corpus, { recursive: true, force: true });
}
