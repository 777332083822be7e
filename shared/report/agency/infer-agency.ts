import { fold } from "../../han/fold.ts";
import type { Agency, AgencyType, Found, Removal } from "../../reading.ts";
import type { Division } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import { concluded, type Passage } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { agencyName } from "./agency-name.ts";
import { describeAgency } from "./describe-agency.ts";
import { overwrittenAgencies } from "./named-agencies.ts";
import { divisionsOfKind } from "./locate-agency.ts";
import { bestOf, type PlaceClue } from "./place-clue.ts";

/** Below this a candidate for an overwritten name is only a suggestion. */
const LEAST_CONFIDENCE = 0.5;
/** A site's code, or two kinds of weaker clue, must point to a place before it stands for an agency that is not named. */
const LEAST_SCORE = 3;

/**
 * How agencies speak of themselves, and what that makes them, in the order in which it tells: a department
 * speaks of 全市 as often as the city does, but the city never says 我局.
 */
const SELVES: readonly { readonly type: AgencyType; readonly pattern: RegExp }[] = [
  { type: "department", pattern: /我[局厅委办署]|本[局厅]|局机关|局领导|局办公室|[我本]中心/u },
  { type: "township", pattern: /[我本][镇乡]|[我本]街道|全[镇乡]|全街道/u },
  { type: "government", pattern: /[我本][省市县区旗州]|全[省市县区旗州]/u },
  { type: "department", pattern: /[我本]部门/u },
];
/** How a text speaks of the government above it: the kind of division it stands in. */
const TERRITORY = /(?:[全我](?<all>[省市县区旗州])|(?<own>[省市县区旗州])(?:委|政府|人民政府))/gu;

/**
 * An agency that the page does not name: the name that the cleaning proposes for an overwritten one, or that
 * the overwritten one begins with; else the place that documents, codes and names point to, with what the
 * text calls itself (`我局`, `全市`). The name then says the place and no more.
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
  const self = SELVES.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.type;
  const territory = territoryOf(texts);
  if (self === undefined || territory === null) return null;
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
