import { type Draft, runsOf } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { detectScript, HanConverter } from "../../han/convert.ts";
import { oncePer, whenAsked } from "../../page/once-per.ts";
import { guessAgencies } from "../brands/candidates/agency-guesses.ts";
import { guessPlaces } from "../brands/candidates/place-clues.ts";
import type { Brands } from "../brands/find-brands.ts";
import { foldAligned } from "../brands/fold-aligned.ts";
import { linesAlone } from "../brands/lines-alone.ts";
import type { PageWords } from "../brands/page-words.ts";
import type { Cut } from "../cut.ts";
import type { Knowledge } from "../knowledge.ts";
import { agencyCandidates } from "./candidates.ts";
import { FOREIGN_THRESHOLD, foreignReasons } from "./evidence.ts";
import { headTexts, namesInAgencySlots } from "./names.ts";
import { agencySlots, type Place } from "./places.ts";

const MOST_PLACES = 10_000;

/**
 * Names of sites that stand where the agency's own name belongs (REPORT-FORMAT 7.3, S1b): as the subject of a
 * report's title, as its author, as who issues and signs. All of them are taken, since an injector replaces
 * a name everywhere; a site that is only visited and published on keeps its name.
 */
export function cutOverwrittenIdentities(draft: Draft, knowledge: Knowledge): readonly Cut[] {
  const { page, places, brands } = knowledge;
  const runs = runsOf(draft);
  const published = runs.map((run) => run.text);
  const simplify = simplifierFor(published);
  const lines = published.map(simplify);
  const text = lines.join("\n");
  const head = headTexts(page).map(simplify);
  const all = foldAligned([...lines, ...head].join("\n"));
  const alone = linesAlone(draft);
  const taken = new Map<Run, Set<number>>();
  const guessesOf = oncePer((words: PageWords) => guessAgencies(words, guessPlaces(words, places)));
  return namesInAgencySlots(head, lines).flatMap((name): readonly Cut[] => {
    if (holdsBrand(name, brands, all)) return [];
    const reasons = foreignReasons(name, text.replaceAll(name, ""), places);
    const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    if (weight < FOREIGN_THRESHOLD) return [];
    // A piece of a longer name is that name's.
    const found = placesOf(name, runs, lines).filter(
      ({ run, start }) => taken.get(run)?.has(start) !== true,
    );
    const slots = agencySlots(name, weight, { places: found, lines, head });
    if (slots === null || found.length === 0) return [];
    for (const place of found) take(name, place, taken);
    const candidates = whenAsked(() =>
      agencyCandidates(name, page, lines, guessesOf(brands.words)),
    );
    const why = reasons.map((reason) => reason.why).join(", ");
    const evidence = `“${name}” ${why}, and stands ${found.length} times as ${slots.join(", ")}`;
    return found.map(({ run, start }) => {
      const cut = { run, start, end: start + name.length, evidence };
      const isBanner = alone.has(run) && run.text.trim().length === name.length;
      return isBanner
        ? { ...cut, rule: "inserted/brand" }
        : { ...cut, rule: "substituted/identity", candidates };
    });
  });
}

/** Whatever a page's script, an agency's words are known by simplified characters; each stays in its place. */
function simplifierFor(lines: readonly string[]): (text: string) => string {
  if (detectScript(lines.join("\n")) === "simplified") return (text) => text;
  const converter = new HanConverter("traditional");
  return (text) => converter.convert(text);
}

function take(name: string, { run, start }: Place, taken: Map<Run, Set<number>>): void {
  const own = taken.get(run) ?? new Set();
  for (let at = start; at < start + name.length; at += 1) own.add(at);
  taken.set(run, own);
}

/** A brand that stands for words too, or elsewhere and so was pasted over a part: 漯河市X_城市管理局. */
function holdsBrand(name: string, { names, inPlaceOfWords }: Brands, all: string): boolean {
  const folded = foldAligned(name);
  if (inPlaceOfWords.has(folded)) return true;
  const times = all.split(folded).length;
  return names.some((brand) => folded.includes(brand) && all.split(brand).length > times);
}

function placesOf(name: string, runs: readonly Run[], lines: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  for (const [i, run] of runs.entries()) {
    const line = lines[i] ?? "";
    let start = line.indexOf(name);
    while (start >= 0 && places.length < MOST_PLACES) {
      places.push({ run, start });
      start = line.indexOf(name, start + name.length);
    }
  }
  return places;
}
