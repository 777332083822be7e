import { MISSING } from "../../cleaning/cut.ts";
import { fold } from "../../han/fold.ts";
import type { Sources } from "../sources.ts";
import type { Passage } from "../passage.ts";
import { signedName } from "../sections/signature.ts";
import { partsOfTitle, readTitleOfPage } from "../title/title-of-page.ts";
import { agencyName, typeOfAgency } from "./agency-name.ts";
import { nameBeforeIntruder } from "./overwritten-name.ts";
import { contactAgencies, type Piece, prefaceAgencies } from "./preface.ts";

/** An agency's name that the page gives, and where. */
interface NamedAgency {
  readonly name: string;
  readonly rule: string;
  readonly passage: Passage;
  /** False where the name is the site's or a shortened guess, not the author's. */
  readonly isStated: boolean;
}

interface AgencySource {
  readonly rule: string;
  readonly isStated: boolean;
  readonly read: (sources: Sources) => readonly Piece[];
}

/** Where agencies are named, the strongest evidence first (REPORT-FORMAT 4.4). */
const AGENCY_SOURCES: readonly AgencySource[] = [
  { rule: "agency/preface", isStated: true, read: prefaceAgencies },
  { rule: "agency/signature", isStated: true, read: signedAgency },
  { rule: "agency/title", isStated: true, read: titledAgency },
  { rule: "agency/publisher", isStated: true, read: (sources) => labelled(sources, "publisher") },
  { rule: "agency/content-source", isStated: true, read: sourceAgency },
  { rule: "agency/breadcrumb", isStated: true, read: crumbAgencies },
  { rule: "agency/contact", isStated: true, read: contactAgencies },
  { rule: "agency/window-title", isStated: false, read: windowAgency },
  { rule: "agency/site-name", isStated: false, read: siteAgency },
];

const GOVERNMENT = /(?:人民)?政府$/u;
/** What a government's own office has behind the name of its place. */
const OWN_OFFICE = /^(?:人民)?政府(?:办公[厅室]|办)$/u;
/** What a portal's name has behind its government's. */
const SITE_WORDS = /(?:门户)?(?:网站|网)(?:站?群)?$|门户$|(?:政务|信息|公众信息)网$/u;

/** Every name of an agency on the page, the strongest evidence first. */
export function namedAgencies(sources: Sources): readonly NamedAgency[] {
  return AGENCY_SOURCES.flatMap(({ rule, isStated, read }) =>
    read(sources).flatMap(({ piece, passage }) => {
      const name = agencyName(piece);
      if (name !== null) return [{ name, rule, passage, isStated }];
      const restored = restoredName(piece, sources);
      return restored === null ? [] : [{ name: restored, rule, passage, isStated: false }];
    }),
  );
}

/** What the cleaning proposes where the name of a site was pasted over the agency's in this very place. */
function restoredName(piece: string, { evidence }: Sources): string | null {
  if (piece.trim() !== MISSING) return null;
  const identity = evidence.removals.find(({ rule }) => rule === "substituted/identity");
  return agencyName(identity?.candidates[0]?.text ?? "");
}

/** The names of agencies that stand at the start of one that was pasted over them once, as a guess. */
export function overwrittenAgencies(sources: Sources): readonly NamedAgency[] {
  return AGENCY_SOURCES.flatMap(({ read }) => read(sources)).flatMap((piece) => {
    const name = nameBeforeIntruder(piece, sources);
    const { passage } = piece;
    return name === null ? [] : [{ name, rule: "agency/overwritten", passage, isStated: false }];
  });
}

/**
 * The agency whose report it is: the strongest name, in the fullest form the page gives it. A government
 * named in full stands against its own office's signature, because the office is who publishes the
 * government's report (条例 第四十九条), and the two reports of a place must not be merged (REPORT-FORMAT 1.2).
 */
export function chooseAgency(named: readonly NamedAgency[]): NamedAgency | null {
  const strongest = named[0];
  if (strongest === undefined) return null;
  const titled = named.find(({ rule }) => rule === "agency/title");
  const chosen =
    titled !== undefined && isOfficeOf(strongest.name, titled.name) ? titled : strongest;
  // The site's name may have the same government's with its parents; the author is who signs.
  const fuller = named
    .filter(({ name, isStated }) => isStated && fold(name).endsWith(fold(chosen.name)))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  return fuller ?? chosen;
}

/** Whether a name is that of a government's own office: 盘锦市人民政府办公室 of 盘锦市 or 盘锦市人民政府. */
function isOfficeOf(name: string, government: string): boolean {
  if (typeOfAgency(government) === "functional-zone") return false;
  const office = fold(name);
  const place = fold(government).replace(GOVERNMENT, "");
  return office.startsWith(place) && OWN_OFFICE.test(office.slice(place.length));
}

function signedAgency({ signature, evidence }: Sources): readonly Piece[] {
  const block = signature?.agency == null ? undefined : evidence.blocks[signature.agency];
  if (block === undefined || block.kind === "table") return [];
  return [{ piece: signedName(block.text), passage: block }];
}

/** Who a title gives the report to, as published; not yet tested for being a name. */
export function titledAgency({ title, head }: Sources): readonly Piece[] {
  const shown = shownTitles({ title, head });
  const others = head.titles.filter((passage) => !opensWithSite(passage, shown));
  return agenciesOf([...shown, ...others]);
}

/** `X人民政府 2021年政府信息公开工作年度报告`: before the headline that the page shows, most often the site's name. */
function windowAgency({ title, head }: Sources): readonly Piece[] {
  const shown = shownTitles({ title, head });
  return agenciesOf(head.titles.filter((passage) => opensWithSite(passage, shown)));
}

function shownTitles({ title, head }: Pick<Sources, "title" | "head">): readonly Passage[] {
  return [title, head.meta("ArticleTitle")].filter((passage) => passage !== null);
}

function opensWithSite({ text }: Passage, shown: readonly Passage[]): boolean {
  const parts = partsOfTitle(text).map(fold);
  return shown.some((headline) => parts.slice(1).includes(fold(headline.text)));
}

function agenciesOf(titles: readonly Passage[]): readonly Piece[] {
  return titles.flatMap((passage) => {
    const agency = readTitleOfPage(passage.text)?.agency ?? null;
    return agency === null ? [] : [{ piece: agency, passage }];
  });
}

function labelled({ labels }: Sources, wanted: "publisher" | "source"): readonly Piece[] {
  return labels
    .filter(({ meaning }) => meaning === wanted)
    .map(({ value, passage }) => ({ piece: value, passage }));
}

function sourceAgency(sources: Sources): readonly Piece[] {
  const meta = sources.head.meta("ContentSource");
  const tagged = meta === null ? [] : [{ piece: meta.text, passage: meta }];
  return [...tagged, ...labelled(sources, "source")];
}

/** The crumb before the column is most often the agency; the first is the site. */
function crumbAgencies({ crumbs }: Sources): readonly Piece[] {
  return crumbs
    .slice(1)
    .toReversed()
    .map((passage) => ({ piece: passage.text, passage }));
}

function siteAgency({ head }: Sources): readonly Piece[] {
  const site = head.meta("SiteName");
  return site === null ? [] : [{ piece: site.text.replace(SITE_WORDS, ""), passage: site }];
}
