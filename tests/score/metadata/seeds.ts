import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Reading, readCapture } from "#shared";
import type { Table } from "../print-table.ts";

/** Five real texts beside the checkout, never in it. */
const SEEDS = new URL("../../../../shared/seeds/", import.meta.url);

/** The columns of REPORT-FORMAT 8.1, and how each is read. */
const COLUMNS: readonly { readonly name: string; readonly read: (reading: Reading) => string }[] = [
  {
    name: "agency",
    read: ({ metadata }) => inferred(metadata.agency, metadata.agency?.value.name),
  },
  {
    name: "level / code",
    read: ({ metadata }) => {
      const agency = metadata.agency?.value;
      return agency ? `${agency.level ?? "–"} / ${agency.divisionCode ?? "–"}` : "–";
    },
  },
  { name: "covers", read: ({ metadata }) => inferred(metadata.year, metadata.year?.value) },
  {
    name: "published",
    read: ({ metadata: { publishedOn, issuedOn } }) =>
      publishedOn?.value ?? (issuedOn === null ? "–" : `${issuedOn.value} (signature)`),
  },
  { name: "generation", read: ({ statistics }) => statistics.edition ?? "–" },
  { name: "sections", read: ({ sections }) => String(numbered(sections)) },
  {
    name: "disposition",
    read: ({ kind, lookalike, metadata }) =>
      `${kind}${lookalike === null ? "" : ` ${lookalike}`}${metadata.title === null ? ", no title" : ""}`,
  },
];

/**
 * What REPORT-FORMAT 8.1 says of each seed, in the order of the columns; several where the document leaves the
 * choice. 8.1 gives seed 003's type, not its name: 9, point 8.
 */
const EXPECTED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "000": [["–"], ["–"], ["–", "2014 (inferred)"], ["–"], ["–"], [], ["lookalike template"]],
  "001": [
    ["高新区(新市区)政府办公室"],
    ["county / 650104"],
    ["2017"],
    ["2018-02-08 (signature)"],
    ["2008"],
    ["3"],
    ["report"],
  ],
  "002": [["盘锦市"], ["prefecture / 211100"], ["2008"], ["–"], ["2008"], ["3"], ["report"]],
  "003": [
    ["四平市 (inferred)"],
    ["prefecture / 220300"],
    ["2020", "2020 (inferred)"],
    ["–"],
    ["2019"],
    ["5"],
    ["report, no title"],
  ],
  "004": [
    ["成吉思汗镇"],
    ["township / 150783103"],
    ["2016"],
    ["2017-02-10"],
    ["2008"],
    ["4"],
    ["report"],
  ],
};

/** The table of REPORT-FORMAT 8.1 as the program reads it, each cell with ✓ or with what it should be. */
export async function seedTable(): Promise<Table> {
  const heading = "The five seeds (REPORT-FORMAT 8.1)";
  if (!existsSync(SEEDS))
    return { heading, header: ["skipped: ../shared/seeds is not there"], rows: [] };
  const rows: string[][] = [];
  let right = 0;
  let asked = 0;
  for (const file of readdirSync(SEEDS).toSorted()) {
    const [reading] = await readSeed(file);
    const number = file.slice(0, 3);
    if (reading === undefined || EXPECTED[number] === undefined) continue;
    for (const [i, { name, read }] of COLUMNS.entries()) {
      const accepted = EXPECTED[number][i] ?? [];
      const found = read(reading);
      const isRight = accepted.length === 0 || accepted.includes(found);
      asked += 1;
      right += isRight ? 1 : 0;
      rows.push([`${number} ${name}`, found, isRight ? "✓" : `✗ ${accepted.join(" or ")}`]);
    }
  }
  return { heading, header: ["cell", "read", ""], rows, notes: [`${right} of ${asked} right`] };
}

function readSeed(file: string): Promise<readonly Reading[]> {
  return readCapture({
    url: null,
    retrievedAt: null,
    contentType: "text/plain; charset=utf-8",
    bytes: readFileSync(new URL(file, SEEDS)),
    via: "file",
  });
}

function inferred(found: { readonly inferred: boolean } | null, value: unknown): string {
  if (found === null) return "–";
  return `${String(value)}${found.inferred ? " (inferred)" : ""}`;
}

/** Sections of the first level that have a heading of their own. */
function numbered(sections: Reading["sections"]): number {
  return sections.filter(({ level, heading }) => level === 1 && heading !== "").length;
}
