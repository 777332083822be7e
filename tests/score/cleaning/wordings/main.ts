import { BRANDS } from "../../development/brands.ts";
import { SPAM } from "../../development/spam.ts";
import { printTable } from "../../print-table.ts";
import { Random } from "../../random.ts";
import {
  type Outcome,
  pasteAdvertisement,
  pasteGenuine,
  type Place,
  PLACES,
} from "./paste-wording.ts";
import { type Half, wordingsOf } from "./wordings.ts";

/**
 * `node tests/score/cleaning/wordings/main.ts [--failures]`: how much of advertisements in many wordings is left in a page,
 * and how much of genuine sentences on the same subjects is lost, for each half of the wordings. Failures are printed of
 * the tuned half only.
 */
const NAMES = Object.values(BRANDS).flat();

function filled(wording: string): string {
  const random = new Random(wording);
  return wording
    .replaceAll("{brand}", random.pick(NAMES))
    .replaceAll("{second}", random.pick(NAMES))
    .replaceAll("{event}", random.pick(SPAM.events));
}

async function rowOf(half: Half, place: Place, showsFailures: boolean): Promise<readonly string[]> {
  const { advertisements, falseFriends } = wordingsOf(half);
  const pasted: Outcome[] = [];
  for (const wording of advertisements)
    pasted.push(await pasteAdvertisement(filled(wording), place));
  const genuine: Outcome[] = [];
  for (const sentence of falseFriends) genuine.push(await pasteGenuine(sentence, place));
  const all = [...pasted, ...genuine];
  if (showsFailures && half === "tuned")
    for (const { left, lost, shown } of all) if (left + lost > 1) console.log(`${place}  ${shown}`);
  return [
    half,
    place,
    String(pasted.length),
    percent(sum(pasted, "left"), sum(pasted, "size")),
    String(sum(pasted, "lost")),
    String(genuine.length),
    percent(sum(genuine, "lost"), sum(genuine, "size")),
  ];
}

function sum(outcomes: readonly Outcome[], what: "left" | "lost" | "size"): number {
  return outcomes.reduce((total, outcome) => total + outcome[what], 0);
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2);
}

const rows: (readonly string[])[] = [];
for (const half of ["tuned", "reserve"] as const)
  for (const place of PLACES)
    rows.push(await rowOf(half, place, process.argv.includes("--failures")));
console.log(
  printTable({
    heading: "advertisements in many wordings, and genuine sentences on their subjects",
    header: ["half", "place", "ads", "left in %", "page lost", "genuine", "lost %"],
    rows,
  }),
);
