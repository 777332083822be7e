import type { Run } from "../../content/run.ts";
import type { Page } from "../../page/page.ts";
import { elementsNamed } from "../../page/walk.ts";
import { siteOf } from "../../page/site-of.ts";
import { type Appraisal, appraise, mayAdvertise, speaksOfShops } from "./appraise.ts";
import { foldedWords } from "./heard.ts";
import { slotsOf } from "../brands/slots.ts";
import type { Knowledge } from "../knowledge.ts";
import { clausesOf, type Piece } from "./pieces.ts";

/** A piece of a run with what it was found to be. */
export interface Judged {
  readonly piece: Piece;
  readonly text: string;
  readonly appraisal: Appraisal;
}

/** Judges pieces of the runs of one page. */
export interface Appraiser {
  /** Whether a run holds anything that speaks for an advertisement; most do not, and need no closer look. */
  mayHold(run: Run): boolean;
  judge(run: Run, piece: Piece): Judged;
  /** The clauses of a sentence; they are judged once, whoever asks. */
  clausesOf(run: Run, sentence: Judged): readonly Judged[];
}

/** What was found in a run, in order. */
interface Finds {
  readonly brands: readonly Find[];
  readonly sites: readonly Find[];
}

interface Find extends Piece {
  readonly name: string;
  /** Whether it stands for a word of the publisher's sentence, which it makes no advertisement of. */
  readonly isReplacing: boolean;
}

/** More clauses in one sentence are looked at no further. */
const MOST_CLAUSES = 1_000;
/** More finds in one piece say no more. */
const MOST_FINDS = 3;

/** An appraiser that knows the page's brands and links. */
export function appraiserFor({ page, brands, links }: Knowledge): Appraiser {
  const ownSite = page.url === null ? null : siteOf(page.url);
  const ownName = siteNameOf(page);
  const known = new Map<Run, Finds>();
  const findsIn = (run: Run): Finds => {
    const finds = known.get(run) ?? {
      brands: brands.mentionsIn(run).map(({ start, form, surround }) => ({
        start,
        end: start + form.length,
        name: form,
        isReplacing: slotsOf(surround).length > 0,
      })),
      sites: links
        .foreignIn(run)
        .map(({ start, end, site }) => ({ start, end, name: site, isReplacing: false })),
    };
    known.set(run, finds);
    return finds;
  };
  const weigh = (run: Run, piece: Piece): Judged => {
    const finds = findsIn(run);
    const text = run.text.slice(piece.start, piece.end);
    const appraisal = appraise(wordsOf(text, finds.brands, piece), {
      brands: namesIn(finds.brands, piece),
      foreignSites: namesIn(finds.sites, piece),
      ownSite,
      ownName,
    });
    return { piece, text, appraisal };
  };
  // A line's one sentence is the whole line, and its opening is its first clause: of the last run all is kept.
  let last: { readonly run: Run; readonly judged: Map<string, Judged> } | null = null;
  const judge = (run: Run, piece: Piece): Judged => {
    if (last?.run !== run) last = { run, judged: new Map() };
    const key = `${piece.start}-${piece.end}`;
    const judged = last.judged.get(key) ?? weigh(run, piece);
    last.judged.set(key, judged);
    return judged;
  };
  const clauses = new WeakMap<Judged, readonly Judged[]>();
  return {
    mayHold: (run) => {
      const finds = findsIn(run);
      return finds.brands.length > 0 || finds.sites.length > 0 || mayAdvertise(run.text);
    },
    judge,
    clausesOf: (run, sentence) => {
      const before = clauses.get(sentence);
      if (before !== undefined) return before;
      const { appraisal, piece } = sentence;
      const parts = clausesOf(run.text, piece).slice(0, MOST_CLAUSES);
      // A sentence in which nothing of a shop was heard has no clause in which it could be.
      const judged =
        parts.length === 1 || !appraisal.isHeard ? [sentence] : parts.map((one) => judge(run, one));
      clauses.set(sentence, judged);
      return judged;
    },
  };
}

function siteNameOf({ document }: Page): string | null {
  const meta = elementsNamed(document, "meta").find(
    ({ attribs }) => attribs["name"]?.toLowerCase() === "sitename",
  );
  const name = foldedWords(meta?.attribs["content"] ?? "").trim();
  return name === "" ? null : name;
}

/**
 * The words to be weighed: those around the brands, where these say nothing of a shop. The 体育 of a brand's
 * name must not make an advertisement of the publisher's words beside it, and a brand alone is a name only.
 */
function wordsOf(text: string, brands: readonly Find[], { start, end }: Piece): string {
  if ((brands[firstFrom(brands, start)]?.start ?? Infinity) >= end) return text;
  let rest = "";
  let told = "";
  let from = 0;
  for (let i = firstFrom(brands, start); i < brands.length; i += 1) {
    const brand = brands[i];
    if (brand === undefined || brand.start >= end) break;
    const before = text.slice(from, brand.start - start);
    from = Math.max(from, brand.end - start);
    rest += before;
    told += before + (brand.isReplacing ? "" : text.slice(brand.start - start, from));
  }
  rest += text.slice(from);
  return speaksOfShops(rest) ? told + text.slice(from) : rest;
}

/** The different names found inside a piece. */
function namesIn(finds: readonly Find[], { start, end }: Piece): readonly string[] {
  const names = new Set<string>();
  for (let i = firstFrom(finds, start); i < finds.length && names.size < MOST_FINDS; i += 1) {
    const find = finds[i];
    if (find === undefined || find.start >= end) break;
    if (!find.isReplacing) names.add(find.name);
  }
  return [...names];
}

/** Index of the first find that starts at a place or behind it. */
function firstFrom(finds: readonly Find[], place: number): number {
  let low = 0;
  let high = finds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((finds[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
