import { spawn } from "node:child_process";
import { join } from "node:path";
import { HOSTILE_CASES } from "./cases.ts";
import { HARMLESS } from "./markup-cases.ts";
import type { Measured } from "./measured.ts";

const LARGEST = 10;
const SIZES = [1, 2, 5, LARGEST] as const;
/** Twice the bytes may take a little more than twice the time: memory is slower than the processor's caches. */
const MOST_GROWTH = 2.5;
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1000;
/** Of time measured below this, the collector's moods are the greater part. */
const SHORTEST_TIME = 0.5;
const HEAP_MEGABYTES = 1000;
/** No case is waited upon for longer. */
const PATIENCE = 120_000;

/**
 * Reads hostile pages of 1, 2, 5 and 10 MB, or those of them whose names hold one of the words, and prints what that
 * cost. Gives how many are not linear, or take too long or too much.
 */
export async function benchHostilePages(words: readonly string[]): Promise<number> {
  const cases = HOSTILE_CASES.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const widest = Math.max(...cases.map(({ name }) => name.length));
  print(["case", ...SIZES.map((size) => `${size} MB`), "10/5", "peak MB", "kind", ""], widest);
  let failures = 0;
  for (const { name } of cases) {
    const measured: (Measured | null)[] = [];
    for (const size of SIZES) measured.push(await measure(name, size));
    const problems = await problemsOf(measured);
    if (problems !== "") failures += 1;
    const times = measured.map((one) => (one === null ? "–" : one.cpuSeconds.toFixed(2)));
    const last = measured.at(-1);
    const peak = last?.peakMegabytes.toFixed(0) ?? "–";
    const growth = growthOf(measured)?.toFixed(2) ?? "–";
    print([name, ...times, growth, peak, last?.kind ?? "–", `  ${problems}`], widest);
  }
  process.stdout.write(
    `\n${cases.length} cases, seconds of the processor; ${failures} beyond the bounds\n`,
  );
  return failures;
}

/** Null where the process died or was not done in time. */
async function measure(name: string, size: number): Promise<Measured | null> {
  const script = join(import.meta.dirname, "measure-case.ts");
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MEGABYTES}`, script, name, String(size)],
    { stdio: ["ignore", "pipe", "ignore"], timeout: PATIENCE },
  );
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const code = await new Promise((resolve) => {
    child.on("close", resolve);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what our own script printed
  return code === 0 ? (JSON.parse(output) as Measured) : null;
}

function growthOf(measured: readonly (Measured | null)[]): number | null {
  const [, , half, whole] = measured;
  if (!half || !whole) return null;
  return whole.cpuSeconds / half.cpuSeconds;
}

async function problemsOf(measured: readonly (Measured | null)[]): Promise<string> {
  const last = measured.at(-1);
  if (!last || measured.includes(null)) return "not done";
  const growth = growthOf(measured) ?? 0;
  return [
    ...(growth > MOST_GROWTH && last.cpuSeconds > SHORTEST_TIME ? ["not linear"] : []),
    ...(last.cpuSeconds > MOST_SECONDS ? [`slow: ${await timesProse(last)} × prose`] : []),
    ...(last.peakMegabytes > MOST_MEGABYTES ? ["large"] : []),
  ].join(", ");
}

/** Harmless prose of the same size, read right after: whether the page is slow, or the machine at the time. */
async function timesProse({ cpuSeconds }: Measured): Promise<string> {
  const prose = await measure(HARMLESS.name, LARGEST);
  return prose === null ? "–" : (cpuSeconds / prose.cpuSeconds).toFixed(2);
}

function print(cells: readonly string[], widest: number): void {
  const [name = "", ...rest] = cells;
  process.stdout.write(
    `${name.padEnd(widest)}  ${rest.map((cell) => cell.padStart(8)).join("")}\n`,
  );
}
