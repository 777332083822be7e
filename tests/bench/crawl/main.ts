// Crawls generated sites on the loopback interface with pacing off, fetches the same pages with Crawlee's bare
// HttpCrawler, and prints both: `npm run bench -- crawl [PAGES]`.
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import {
  PARSED,
  TELL_PAGES,
  type Cost,
  type ServedPage,
  type ServerReady,
  type Task,
} from "./messages.ts";

/** Issue 6: resident memory is to be flat up to here. */
const PAGES = 50_000;

/** What `npm run nianbao` says to Node. */
const NODE_FLAGS = packageJson.scripts.nianbao.split(" ").filter((word) => word.startsWith("--"));

interface Run {
  readonly cost: Cost;
  readonly served: readonly ServedPage[];
}

/** Measures both and prints the table; `pages` is how many the crawl is to store. */
export async function benchCrawl(pages = PAGES): Promise<void> {
  const server = start("server.ts", [String(pages)]);
  try {
    const ready = await answerOf<ServerReady>(server);
    const task = { ...ready, pages, urls: [] };
    const ours = await measure(start("nianbao.ts", [], NODE_FLAGS), server, task);
    const found = ours.served.map(({ host, path }) => `http://${host}:${ready.port}${path}`);
    const urls = [...new Set(found)];
    const bare = await measure(start("bare.ts"), server, { ...task, urls });
    const parsed = await measure(start("bare.ts", [PARSED]), server, { ...task, urls });
    print(ours, bare, parsed);
  } finally {
    server.kill();
  }
}

function start(
  script: string,
  words: readonly string[] = [],
  flags: readonly string[] = [],
): ChildProcess {
  return fork(join(import.meta.dirname, script), words, {
    execArgv: [...process.execArgv, ...flags],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

async function measure(child: ChildProcess, server: ChildProcess, task: Task): Promise<Run> {
  try {
    child.send(task);
    const ended = once(child, "exit");
    const cost = await answerOf<Cost>(child);
    // It has its corpus to take away, and the processor is to be the next one's alone.
    await ended;
    server.send(TELL_PAGES);
    return { cost, served: await answerOf<readonly ServedPage[]>(server) };
  } finally {
    child.kill();
  }
}

async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const exited = once(child, "exit").then(([code]) => {
    throw new Error(`a process of the bench ended with ${String(code)}`);
  });
  const [answer] = await Promise.race([once(child, "message"), exited]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what our own scripts send
  return answer as Answer;
}

function print(ours: Run, bare: Run, parsed: Run): void {
  const rows = [
    ["", "pages", "KB a page", "pages/s", "cpu ms/page"],
    ["nianbao crawl (read, cleaned, WARC, SQLite)", ...figuresOf(ours)],
    ["bare Crawlee HttpCrawler (fetched)", ...figuresOf(bare)],
    ["and each page parsed (parse5) and gzipped", ...figuresOf(parsed)],
  ];
  for (const [name = "", ...cells] of rows)
    write(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(11)).join("")}`);
  const ratio = rateOf(ours) / rateOf(bare);
  const atMost = rateOf(parsed) / rateOf(bare);
  write(
    `\nratio of pages/s: ${ratio.toFixed(2)} (asked: 0.8); parsed and gzipped only: ${atMost.toFixed(2)}\n`,
  );
  write("resident memory of the crawl");
  for (const [pages, megabytes] of ours.cost.memory)
    write(`${String(pages).padStart(8)} pages ${megabytes.toFixed(0).padStart(6)} MB`);
}

function figuresOf(run: Run): readonly string[] {
  const { cost, served } = run;
  const bytes = served.reduce((sum, page) => sum + page.bytes, 0);
  return [
    String(cost.pages),
    (bytes / served.length / 1e3).toFixed(1),
    rateOf(run).toFixed(1),
    ((cost.cpuSeconds * 1e3) / cost.pages).toFixed(1),
  ];
}

/** Pages a second as the server saw them, from the first one: a program's start is measured elsewhere. */
function rateOf({ served }: Run): number {
  const times = served.map(({ time }) => time);
  const [first = 0, last = 0] = [times.at(0), times.at(-1)];
  return (served.length * 1e3) / (last - first);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
