import { spawn } from "node:child_process";
import { join } from "node:path";
import { HOSTILE_CASES } from "./cases.ts";
import { HARMLESS } from "./markup-cases.ts";
import type { Measured } from "./measured.ts";

const SIZES = [1, 2, 5, 10] as const;
/** Twice the bytes may take a little more than twice the time: memory is slower than the processor's caches. */
const MOST_GROWTH = 2.5;
/** Of the processor; on a machine that is slow at the time, what prose of the same size takes beside it counts. */
const MOST_SECONDS = 10;
const MOST_TIMES_PROSE = 2;
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
    const problems = [...boundsBroken(measured), ...(await slowness(measured.at(-1) ?? null))];
    if (problems.some(({ isBeyond }) => isBeyond)) failures += 1;
    const times = measured.map((one) => (one === null ? "–" : one.cpuSeconds.toFixed(2)));
    const last = measured.at(-1);
    const peak = last?.peakMegabytes.toFixed(0) ?? "–";
    const growth = growthOf(measured)?.toFixed(2) ?? "–";
    const told = problems.map(({ what }) => `  ${what}`).join(",");
    print([name, ...times, growth, peak, last?.kind ?? "–", told], widest);
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

interface Problem {
  readonly what: string;
  readonly isBeyond: boolean;
}

const beyond = (what: string): Problem => ({ what, isBeyond: true });

function boundsBroken(measured: readonly (Measured | null)[]): readonly Problem[] {
  const last = measured.at(-1);
  if (!last || measured.includes(null)) return [beyond("not done")];
  const growth = growthOf(measured) ?? 0;
  return [
    ...(growth > MOST_GROWTH && last.cpuSeconds > SHORTEST_TIME ? [beyond("not linear")] : []),
    ...(last.peakMegabytes > MOST_MEGABYTES ? [beyond("large")] : []),
  ];
}

/** How the largest page compares with harmless prose read right after it, where it took long. */
async function slowness(last: Measured | null): Promise<readonly Problem[]> {
  if (last === null || last.cpuSeconds <= MOST_SECONDS) return [];
  const prose = await measure(HARMLESS.name, SIZES[SIZES.length - 1] ?? 0);
  const times = prose === null ? Infinity : last.cpuSeconds / prose.cpuSeconds;
  return [{ what: `${times.toFixed(2)} × prose`, isBeyond: times > MOST_TIMES_PROSE }];
}

function print(cells: readonly string[], widest: number): void {
  const [name = "", ...rest] = cells;
  process.stdout.write(
    `${name.padEnd(widest)}  ${rest.map((cell) => cell.padStart(8)).join("")}\n`,
  );
}
