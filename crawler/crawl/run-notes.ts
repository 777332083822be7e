import type { Corpus } from "../corpus/corpus.ts";
import { count, newTally } from "./crawl-tally.ts";
import type { CrawlTally, LeftHost } from "./crawl-tally.ts";
import type { VisitOutcome } from "./visit-outcome.ts";

/** What a run keeps as it goes, so that one that is broken off is told as a whole when it has gone on. */
type RunNote =
  | {
      readonly kind: "visit";
      readonly site: string;
      readonly url: string;
      readonly outcome: VisitOutcome;
    }
  /** A page of a host that is left alone was not asked for. */
  | { readonly kind: "passed by"; readonly host: string; readonly reason: string }
  | { readonly kind: "outdated TLS"; readonly host: string };

/** Keeps a note of the run under way. */
export function keepNote(corpus: Pick<Corpus, "noteInRun">, note: RunNote): void {
  corpus.noteInRun(JSON.stringify(note));
}

/** What the open run did on its sites before it was broken off; nothing where it only begins. */
export function earlierPart(
  corpus: Pick<Corpus, "runSoFar" | "hasWaiting">,
  ofRun: Iterable<string>,
): CrawlTally {
  const { begunAt, notes } = corpus.runSoFar();
  const tally = { ...newTally([...ofRun]), startedAt: begunAt };
  const sites = new Map(tally.sites.map((site) => [site.site, site]));
  for (const note of notes.map(noteIn)) {
    if (note.kind === "passed by") passedBy(tally.hostsLeftAlone, note);
    if (note.kind === "outdated TLS") tally.outdatedTls.push(note.host);
    const site = note.kind === "visit" ? sites.get(note.site) : undefined;
    if (note.kind === "visit" && site !== undefined) count(tally, site, note.url, note.outcome);
  }
  for (const site of tally.sites) {
    // What was passed over leaves no notes, so that their sum is not how many wait.
    site.waiting = 0;
    site.isUnfinished = corpus.hasWaiting(site.site);
  }
  return tally;
}

function passedBy(
  hosts: LeftHost[],
  { host, reason }: { readonly host: string; readonly reason: string },
): void {
  const known = hosts.find((left) => left.host === host);
  if (known === undefined) hosts.push({ host, reason, pages: 1 });
  else known.pages += 1;
}

/** The boundary to the stored JSON of a note, which only `keepNote` writes. */
function noteIn(json: string): RunNote {
  const note: RunNote = JSON.parse(json);
  return note;
}
