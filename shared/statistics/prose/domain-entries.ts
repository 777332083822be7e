import { domains } from "./domains.ts";
import type { Domain, DomainEntry } from "./domains.ts";
import type { Enumeration } from "./enumerations.ts";
import type { Statement } from "./statements.ts";

/** The domain that an enumeration's parts are taken from. */
export interface DomainMatch {
  readonly domain: Domain;
  /** How many parts, from the first on, belong to it. Later ones may be a new statement. */
  readonly fitting: number;
}

const CARRIED_OVER = /结转/u;
const JOINING = /[或和及与、]/u;

/** Enough of an enumeration to tell what it is about. */
const CONTEXT_STATEMENTS = 8;

/** The entry a count belongs to by its own words; null where it names none. */
export function entryOf(domain: Domain, { label, tail }: Statement): DomainEntry | null {
  return entryIn(domain, label + tail);
}

function entryIn(domain: Domain, words: string): DomainEntry | null {
  return domain.entries.find(({ cue }) => cue.test(words)) ?? null;
}

/**
 * The one entry that a count is of; null where its words name none, or several of which it is the sum
 * (同意公开或部分公开共9件).
 */
export function soleEntryOf(domain: Domain, { label, tail }: Statement): DomainEntry | null {
  const pieces = (label + tail).split(JOINING).map((words) => entryIn(domain, words));
  const named = new Set(pieces.filter((entry) => entry !== null));
  return named.size > 1 ? null : entryIn(domain, label + tail);
}

/** The names of the entries that some words name; 其他 names none. */
export function entriesNamedIn(domain: Domain, words: string): readonly string[] {
  const named = domain.entries.filter(({ name, cue }) => name !== "other" && cue.test(words));
  const covered = new Set(named.map(({ covers }) => covers));
  return named.map(({ name }) => name).filter((name) => !covered.has(name));
}

/** The domain to which most parts from the first on belong; null where the first belongs to none. */
export function domainOf({ wholes, parts }: Enumeration): DomainMatch | null {
  const context = [
    ...wholes.slice(0, CONTEXT_STATEMENTS),
    ...parts.map(({ statement }) => statement),
  ]
    .slice(0, 2 * CONTEXT_STATEMENTS)
    .map(({ lead, label, tail }) => `${lead}${label}${tail}`)
    .join(";");
  let best: DomainMatch | null = null;
  for (const domain of domains) {
    if (!domain.about.test(context)) continue;
    const stranger = parts.findIndex(({ statement }) => entryOf(domain, statement) === null);
    const fitting = stranger === -1 ? parts.length : stranger;
    if (fitting > (best?.fitting ?? 0)) best = { domain, fitting };
  }
  return best;
}

/**
 * The possible wholes of an enumeration, those first that its domain is known to divide. What was
 * carried in comes last: it is itself a part of what was dealt with.
 */
export function likelyWholes({ wholes }: Enumeration, domain: Domain | null): readonly Statement[] {
  const rank = ({ label, tail }: Statement) => {
    if (CARRIED_OVER.test(label + tail)) return 2;
    return domain?.wholeCue.test(label + tail) ? 0 : 1;
  };
  return wholes.toSorted((a, b) => rank(a) - rank(b));
}
