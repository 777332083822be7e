import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readFileSync, statSync } from "node:fs";
import type { Table } from "../print-table.ts";

const PLACES = join(import.meta.dirname, "../../../shared/places");
const DATA = ["divisions.data.json", "townships.data.json"];
const RUNS = 7;
/**
 * A first look-up in a process of its own: nothing is warm, as when the extension's panel opens. Only Node's own
 * reader of TypeScript is, which the built extension does without.
 */
const PROGRAM = `
await import(process.argv[2]);
const clock = () => [performance.now(), process.cpuUsage().user / 1000];
const from = clock();
const { loadPlaces } = await import(process.argv[1]);
const imported = clock();
const places = await loadPlaces();
const loaded = clock();
places.find("城关镇");
const found = clock();
const spans = [[from, imported], [imported, loaded], [loaded, found]];
console.log(spans.flatMap(([a, b]) => [b[0] - a[0], b[1] - a[1]]).join(" "));`;
const STEPS = ["import of the module", "load of the tables", "first look-up"];

/** What the table of divisions costs; printed, because a machine under load is no fault of the code. */
export function placesTable(): Table {
  const runs = Array.from({ length: RUNS }, timeOnce);
  const bytes = DATA.map((name) => statSync(join(PLACES, name)).size);
  const packed = DATA.map((name) => gzipSync(readFileSync(join(PLACES, name))).length);
  return {
    heading: "Table of divisions",
    header: ["cost", "by the clock", "of the processor"],
    rows: [
      ...STEPS.map((step, i) => [
        `${step}, ms`,
        median(runs.map((times) => times[2 * i] ?? NaN)).toFixed(1),
        median(runs.map((times) => times[2 * i + 1] ?? NaN)).toFixed(1),
      ]),
      ["data, KB", kilobytes(bytes), ""],
      ["data compressed, KB", kilobytes(packed), ""],
    ],
    notes: [
      `median of ${RUNS} processes; issue 5 asks for less than 50 ms to load and less than 2 MB`,
    ],
  };
}

/** Milliseconds by the clock and of the processor, for each step in turn. */
function timeOnce(): readonly number[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      PROGRAM,
      join(PLACES, "load-places.ts"),
      join(PLACES, "division.ts"),
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the table of divisions does not load: ${stderr}`);
  return stdout.trim().split(" ").map(Number);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function kilobytes(sizes: readonly number[]): string {
  return (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(0);
}
