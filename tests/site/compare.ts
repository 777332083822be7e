import type { Reading } from "#shared";
import type { ReportTruth, Truth } from "./truth.ts";

/**
 * Everything in which a crawl's Readings differ from the truth, one sentence each; none for a perfect
 * crawl. A look-alike that was never fetched is no fault: a good crawl need not visit it.
 */
export function disagreements(truth: Truth, readings: readonly Reading[]): readonly string[] {
  const at = (url: string): readonly Reading[] =>
    readings.filter((reading) => reading.source.url === url);
  return [
    ...truth.reports.flatMap((report) => reportFaults(report, at(report.url))),
    ...strayReports(truth, readings),
    ...truth.lookalikes.flatMap(({ url, kind }) =>
      at(url)
        .filter((reading) => reading.lookalike !== kind)
        .map((reading) => `${url} is a ${kind}, read as ${reading.lookalike ?? reading.kind}`),
    ),
    ...truth.listings.flatMap((url) =>
      at(url)
        .filter((reading) => reading.kind !== "listing")
        .map((reading) => `${url} is a listing, read as ${reading.kind}`),
    ),
  ];
}

function strayReports(truth: Truth, readings: readonly Reading[]): readonly string[] {
  const known = new Set<string | null>(truth.reports.map((report) => report.url));
  return readings
    .filter((reading) => reading.kind === "report" && !known.has(reading.source.url))
    .map((reading) => `${reading.source.url} is no report, but was taken for one`);
}

function reportFaults(report: ReportTruth, readings: readonly Reading[]): readonly string[] {
  const [reading, ...others] = readings.filter(({ kind }) => kind === "report");
  if (reading === undefined)
    return [`${report.url} was not found (${report.agency}, ${report.year})`];
  const faults = [
    ...(others.length === 0 ? [] : [`${others.length + 1} reports were read from one`]),
    ...metadataFaults(report, reading),
    ...textFaults(report, reading),
    ...cellFaults(report, reading),
    ...checkFaults(report, reading),
  ];
  return faults.map((fault) => `${report.url} ${fault}`);
}

function metadataFaults(report: ReportTruth, { metadata, statistics }: Reading): readonly string[] {
  const expectations: readonly (readonly [name: string, expected: unknown, found: unknown])[] = [
    ["agency", report.agency, metadata.agency?.value.name],
    ["year", report.year, metadata.year?.value],
    ["title", report.title, metadata.title?.value],
    ["publication date", report.publishedOn, metadata.publishedOn?.value],
    ["issue date", report.issuedOn ?? undefined, metadata.issuedOn?.value],
    ["index number", report.indexNumber ?? undefined, metadata.indexNumber?.value],
    ["edition", report.edition, statistics.edition ?? undefined],
  ];
  return expectations
    .filter(([, expected, found]) => expected !== found)
    .map(
      ([name, expected, found]) => `${name}: expected ${String(expected)}, found ${String(found)}`,
    );
}

function textFaults(report: ReportTruth, { text }: Reading): readonly string[] {
  const lines = text.split("\n");
  const faults: string[] = [];
  let from = 0;
  for (const line of report.lines) {
    const index = lines.indexOf(line, from);
    if (index < 0) faults.push(`text lacks, or has out of order: ${line}`);
    else from = index + 1;
  }
  for (const intruder of report.intruders)
    if (text.includes(intruder)) faults.push(`text holds what is not the publisher's: ${intruder}`);
  return faults;
}

/** A table that was not found at all must not drown every other fault. */
const CELLS_TOLD = 3;

function cellFaults(report: ReportTruth, { statistics }: Reading): readonly string[] {
  const found = new Map(statistics.cells.map((cell) => [cell.key, cell.value]));
  const wrong = Object.entries(report.cells)
    .filter(([key, value]) => (found.get(key) ?? null) !== value)
    .map(([key, value]) => `cell ${key}: expected ${value}, found ${found.get(key)}`);
  const invented = [...found.keys()]
    .filter((key) => !(key in report.cells))
    .map((key) => `cell ${key} is not on the form`);
  const faults = [...wrong, ...invented];
  const untold = faults.length - CELLS_TOLD;
  return untold > 0 ? [...faults.slice(0, CELLS_TOLD), `${untold} more cells are wrong`] : faults;
}

function checkFaults(report: ReportTruth, { checks }: Reading): readonly string[] {
  const failed = checks.filter(({ verdict }) => verdict === "fail");
  const missed = report.failingChecks
    .filter((id) => !failed.some((check) => check.id === id))
    .map((id) => `check ${id} should fail`);
  const unfounded = failed
    .filter(({ id }) => !report.failingChecks.includes(id))
    .map(({ id, scope }) => `check ${id} (${scope}) fails without reason`);
  return [...missed, ...unfounded];
}
