import { fold } from "../../han/fold.ts";
import type { Agency, AgencyType, Found, Removal } from "../../reading.ts";
import type { Division } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import { concluded, type Passage } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { agencyName } from "./agency-name.ts";
import { describeAgency } from "./describe-agency.ts";
import { overwrittenAgencies } from "./named-agencies.ts";
import { bestOf, divisionsOfKind } from "./locate-agency.ts";
import type { PlaceClue } from "./place-clues.ts";

/** Below this a candidate for an overwritten name is only a suggestion. */
const LEAST_CONFIDENCE = 0.5;
/** A site's code, or two kinds of weaker clue, must point to a place before it stands for an agency that is not named. */
const LEAST_SCORE = 3;

/** How agencies speak of themselves, and what that makes them. */
const SELVES: readonly { readonly type: AgencyType; readonly pattern: RegExp }[] = [
  {
    type: "department",
    pattern: /[我本]局|局机关|局领导|局办公室|[我本][厅委办部署]|[我本]中心|[我本]部门/gu,
  },
  { type: "township", pattern: /[我本][镇乡]|[我本]街道|全[镇乡]|全街道/gu },
  { type: "government", pattern: /[我本][省市县区旗州]|全[省市县区旗州]/gu },
];
/** How a text speaks of the government above it: the kind of division it stands in. */
const TERRITORY = /(?:[全我](?<all>[省市县区旗州])|(?<own>[省市县区旗州])(?:委|政府|人民政府))/gu;

/**
 * An agency that the page does not name: the name that the cleaning proposes for an overwritten one, or that
 * the overwritten one begins with, else the place that documents, codes and names point to, with what the text calls itself (`我局`, `全市`). The name
 * then says the place and no more.
 */
export function inferAgency(
  sources: Sources,
  clues: readonly PlaceClue[],
  places: Places,
): Found<Agency> | null {
  return (
    restoredAgency(sources, clues, places) ??
    overwrittenAgency(sources, clues, places) ??
    placedAgency(sources, clues)
  );
}

function restoredAgency(
  { evidence }: Sources,
  clues: readonly PlaceClue[],
  places: Places,
): Found<Agency> | null {
  for (const removal of evidence.removals) {
    const name = proposedName(removal);
    if (name !== null) {
      return concluded(describeAgency(name, clues, places), "agency/restored", removal);
    }
  }
  return null;
}

function proposedName({ kind, candidates }: Removal): string | null {
  const best = kind === "substituted" ? candidates[0] : undefined;
  return best === undefined || best.confidence < LEAST_CONFIDENCE ? null : agencyName(best.text);
}

function overwrittenAgency(
  sources: Sources,
  clues: readonly PlaceClue[],
  places: Places,
): Found<Agency> | null {
  const [named] = overwrittenAgencies(sources);
  return named === undefined
    ? null
    : concluded(describeAgency(named.name, clues, places), named.rule, named.passage);
}

function placedAgency(sources: Sources, clues: readonly PlaceClue[]): Found<Agency> | null {
  const texts = sources.texts.map(({ text }) => fold(text));
  const self = mostFrequent(SELVES, texts);
  const territory = territoryOf(texts);
  if (self === null || territory === null) return null;
  const division = bestOf(divisionsOfKind(clues, territory), clues, LEAST_SCORE);
  const clue = division === null ? undefined : clueFor(division, clues);
  if (division === null || clue === undefined) return null;
  return concluded(agencyOfPlace(division, self), "agency/place", clue);
}

function agencyOfPlace(division: Division, type: AgencyType): Agency {
  const { code, name, path, level } = division;
  return { name, divisionCode: code, divisionPath: path, level, type };
}

function clueFor(division: Division, clues: readonly PlaceClue[]): Passage | undefined {
  const clue = clues.find(({ divisions }) => divisions.some(({ code }) => code === division.code));
  return clue?.passage;
}

function mostFrequent(selves: typeof SELVES, texts: readonly string[]): AgencyType | null {
  const counted = selves
    .map(({ type, pattern }) => ({ type, count: count(texts, pattern) }))
    .toSorted((a, b) => b.count - a.count)[0];
  return counted === undefined || counted.count === 0 ? null : counted.type;
}

function territoryOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(TERRITORY)) {
      const kind = groups?.["all"] ?? groups?.["own"] ?? "";
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}
