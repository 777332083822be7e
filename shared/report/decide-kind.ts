import type { Kind, LookalikeKind, Metadata, Standing } from "../reading.ts";
import type { Findings } from "./findings.ts";
import { type Acceptance, judgeReport } from "./kind/acceptance.ts";
import { holds } from "./kind/clue.ts";
import { readListing } from "./kind/listing.ts";
import { ENOUGH, type Lookalike } from "./kind/lookalike.ts";
import { LOOKALIKES } from "./kind/lookalikes.ts";
import { type PageView, viewOf } from "./kind/page-view.ts";
import { standingOf } from "./kind/standing.ts";
import { isEntrance, isForwarding, whyUnreadable } from "./kind/unreadable.ts";

/** What a page is, and what its host is. */
export interface KindDecision {
  readonly kind: Kind;
  /** Why this kind, in one sentence. */
  readonly reason: string;
  readonly lookalike: LookalikeKind | null;
  readonly standing: Standing;
}

type Verdict = Omit<KindDecision, "standing">;

/** Asked before anything else: a sample text or an empty form may have every section and a list besides. */
const FIRST_LOOKALIKES: ReadonlySet<LookalikeKind> = new Set(["template", "form"]);
/** A page with less prose than this is no more than a cover. */
const BODILESS = 60;

/**
 * Decides what a page is, from what gives it away soonest: a challenge or an error page, a sample text or an
 * empty form, a list, another document that looks like a report (REPORT-FORMAT 6.5), a report; the rest is
 * `other` with what it lacks. A page with a report's title whose text is in an attachment or in pictures is a report.
 */
export function decideKind({ sources, years }: Findings, metadata: Metadata): KindDecision {
  const view = viewOf(sources.evidence, metadata);
  const acceptance = judgeReport(view, years);
  const verdict =
    unreadable(view) ??
    lookalike(view, (kind) => FIRST_LOOKALIKES.has(kind)) ??
    listing(view) ??
    lookalike(view, (kind) => !FIRST_LOOKALIKES.has(kind)) ??
    reportOrOther(view, acceptance);
  return { ...verdict, standing: standingOf(view, sources.head, verdict.lookalike) };
}

function unreadable(view: PageView): Verdict | null {
  const reason = whyUnreadable(view);
  return reason === null ? null : { kind: "unreadable", reason, lookalike: null };
}

function lookalike(view: PageView, isAsked: (kind: LookalikeKind) => boolean): Verdict | null {
  // An entrance leads to documents and is none, whatever its links and its name promise.
  if (isEntrance(view) && view.proseLength < BODILESS) return null;
  for (const candidate of LOOKALIKES) {
    const reason = isAsked(candidate.kind) ? whyLookalike(candidate, view) : null;
    if (reason !== null) return { kind: "lookalike", reason, lookalike: candidate.kind };
  }
  return null;
}

function whyLookalike({ called, clues }: Lookalike, view: PageView): string | null {
  const found = clues.filter((clue) => holds(clue, view));
  const weight = found.reduce((sum, clue) => sum + clue.weight, 0);
  if (weight < ENOUGH) return null;
  return `It is ${called}: ${list(found.map(({ says }) => says))}.`;
}

function listing(view: PageView): Verdict | null {
  const found = readListing(view);
  if (found === null) return null;
  const reason = `It is a list of ${found.linked} linked lines, ${found.reports} of them reports or years of reports.`;
  return { kind: "listing", reason, lookalike: null };
}

function reportOrOther(view: PageView, acceptance: Acceptance): Verdict {
  const where = whereTheTextIs(view);
  if (acceptance.isAccepted) {
    return {
      kind: "report",
      reason: `${capital(list(acceptance.holds))}${where}.`,
      lookalike: null,
    };
  }
  const forwards =
    view.text === "" && isForwarding(view) ? "; the page only forwards its reader" : "";
  const reason = `Not accepted as a report: it has ${list(acceptance.lacks)}${where}${forwards}.`;
  return { kind: "other", reason, lookalike: null };
}

/** A report's page may be no more than the cover of a file or a scan (REPORT-FORMAT 4.6). */
function whereTheTextIs(view: PageView): string {
  const { proseLength, attachments, pictures, namedFiles, isDrawn } = view;
  if (proseLength >= BODILESS) return "";
  if (isDrawn) return "; its text is only in a script that draws it";
  const [file] = [...attachments.map(({ name }) => name), ...namedFiles];
  if (file !== undefined) return `; its text is only in the attachment ${file}`;
  return pictures > 0 ? "; its text is only in pictures" : "";
}

function list(parts: readonly string[]): string {
  return parts.join(", ");
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
