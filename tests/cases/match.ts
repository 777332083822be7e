import type { Cell, Reading } from "#shared";
import type { ExpectedReading, ExpectedRemoval } from "./expectation.ts";

/** Every way in which a Reading is not as expected, one sentence each. */
export function faultsOf(expected: ExpectedReading, reading: Reading): readonly string[] {
  return [
    ...statedFaults(expected, reading),
    ...metadataFaults(expected, reading),
    ...textFaults(expected, reading),
    ...cellFaults(expected, reading),
    ...figureFaults(expected, reading),
    ...checkFaults(expected, reading),
    ...(expected.removals ?? []).flatMap((removal) => removalFaults(removal, reading)),
    ...flagFaults(expected, reading),
    ...attachmentFaults(expected, reading),
  ];
}

function statedFaults(expected: ExpectedReading, reading: Reading): readonly string[] {
  const found: Readonly<Record<string, unknown>> = {
    kind: reading.kind,
    lookalike: reading.lookalike,
    charset: reading.source.charset,
    script: reading.han.script,
    edition: reading.statistics.edition,
    text: reading.text,
  };
  return Object.entries(found)
    .filter(([field, value]) => field in expected && Reflect.get(expected, field) !== value)
    .map(
      ([field, value]) =>
        `${field}: expected ${JSON.stringify(Reflect.get(expected, field))}, found ${JSON.stringify(value)} (${reading.reason})`,
    );
}

function metadataFaults(expected: ExpectedReading, { metadata }: Reading): readonly string[] {
  const values: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(
      Object.entries(metadata).map(([field, found]) => [field, found?.value ?? null]),
    ),
    agency: metadata.agency?.value.name ?? null,
  };
  return Object.entries(expected.metadata ?? {})
    .filter(([field, value]) => values[field] !== value)
    .map(
      ([field, value]) =>
        `metadata.${field}: expected ${JSON.stringify(value)}, found ${JSON.stringify(values[field])}`,
    );
}

function textFaults(expected: ExpectedReading, { text }: Reading): readonly string[] {
  const lines = text.split("\n");
  const faults: string[] = [];
  let from = 0;
  for (const line of expected.lines ?? []) {
    const index = lines.indexOf(line, from);
    if (index < 0) faults.push(`text lacks, or has out of order, the line ${line}`);
    else from = index + 1;
  }
  for (const phrase of expected.hasNot ?? [])
    if (text.includes(phrase)) faults.push(`text must not hold ${phrase}`);
  return faults;
}

function cellFaults(expected: ExpectedReading, { statistics }: Reading): readonly string[] {
  const cells = new Map(statistics.cells.map((cell) => [cell.key, cell]));
  const wrong = Object.entries(expected.cells ?? {})
    .filter(([key, value]) => !isAsExpected(cells.get(key), value))
    .map(([key, value]) => `cell ${key}: expected ${value}, found ${describe(cells.get(key))}`);
  const invented = (expected.cellsWithoutValue ?? [])
    .filter((key) => (cells.get(key)?.value ?? null) !== null)
    .map((key) => `cell ${key} has a value that is not on the page: ${describe(cells.get(key))}`);
  return [...wrong, ...invented];
}

function isAsExpected(cell: Cell | undefined, value: number | string): boolean {
  if (cell === undefined) return false;
  return typeof value === "number"
    ? cell.value === value
    : cell.value === null && cell.blank === value;
}

function describe(cell: Cell | undefined): string {
  return cell === undefined ? "no cell" : (cell.value ?? cell.blank ?? "nothing").toString();
}

function figureFaults(expected: ExpectedReading, { figures }: Reading): readonly string[] {
  return (expected.figures ?? [])
    .filter(
      ({ metric, value }) =>
        !figures.some((figure) => figure.metric === metric && figure.value === value),
    )
    .map(({ metric, value }) => `no figure ${metric} of ${value}`);
}

function checkFaults(expected: ExpectedReading, { checks }: Reading): readonly string[] {
  if (expected.checksFailed === undefined) return [];
  const failed = checks.filter((check) => check.verdict === "fail");
  const ids = [...new Set(failed.map((check) => check.id))].toSorted();
  if (ids.join() === expected.checksFailed.join()) return [];
  const found = failed.map(({ id, scope }) => `${id} (${scope})`).join(", ");
  return [`checks failed: expected ${expected.checksFailed.join(", ") || "none"}, found ${found}`];
}

function removalFaults(expected: ExpectedRemoval, { removals }: Reading): readonly string[] {
  const holding = removals.filter(({ text }) => text.includes(expected.text));
  const right = holding.filter(
    ({ kind, candidates }) =>
      kind === expected.kind &&
      (expected.candidate === undefined ||
        candidates.some(({ text }) => text === expected.candidate)),
  );
  if (right.length > 0) return [];
  const found = holding.map(({ kind, rule }) => `${kind} by ${rule}`).join(", ") || "none";
  const wanted =
    expected.candidate === undefined ? "" : ` with the candidate ${expected.candidate}`;
  return [`no removal as ${expected.kind} of ${expected.text}${wanted}; found: ${found}`];
}

function flagFaults(expected: ExpectedReading, { flags }: Reading): readonly string[] {
  return (expected.flags ?? [])
    .filter(
      ({ rule, text }) => !flags.some((flag) => flag.rule === rule && flag.text.includes(text)),
    )
    .map(({ rule, text }) => `no flag ${rule} on ${text}; found: ${JSON.stringify(flags)}`);
}

function attachmentFaults(expected: ExpectedReading, { attachments }: Reading): readonly string[] {
  return (expected.attachments ?? [])
    .filter(
      ({ name, role }) =>
        !attachments.some((attachment) => attachment.name === name && attachment.role === role),
    )
    .map(
      ({ name, role }) => `no attachment ${name} as ${role}; found: ${JSON.stringify(attachments)}`,
    );
}
