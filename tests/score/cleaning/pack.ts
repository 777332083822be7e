import type { PackName } from "../suite.ts";
import type { Dialect } from "./pages/dialect.ts";
import type { SentenceBank } from "./pages/sentences.ts";

/** Who publishes, and all that a page may say of it. Places are real divisions unless `isInvented`. */
export interface Agency {
  /** As the report names it, with its place: 玉门市水务局. */
  readonly name: string;
  /** The place in the name: 玉门市. */
  readonly place: string;
  /** What the agency calls itself and its place: 我局, 全市. */
  readonly self: string;
  readonly whole: string;
  readonly siteName: string;
  readonly domain: string;
  readonly siteCode: string;
  readonly areaCode: string;
  readonly postcode: string;
  readonly street: string;
  /** Before 〔2021〕 in its document numbers: 玉水发. */
  readonly documentPrefix: string;
  readonly isInvented: boolean;
}

/** What a brand's name is made of; the last two are what it sells. */
export type BrandKind =
  | "listed"
  | "latin"
  | "latin-digits"
  | "han-latin"
  | "han-suffix"
  | "han-bare"
  | "gambling"
  | "adult";

export type BrandNames = Readonly<Record<BrandKind, readonly string[]>>;

/** What attackers write; `{brand}` and `{event}` are filled in. */
export interface SpamBank {
  readonly advertisements: readonly string[];
  readonly banners: readonly string[];
  readonly titles: readonly string[];
  readonly events: readonly string[];
  readonly adultPhrases: readonly string[];
  readonly farmSentences: readonly string[];
  readonly farmNames: readonly string[];
  /** Plausible Chinese pasted over an agency's name; `{agency}` may stand in it (REPORT-FORMAT 7.3, S1b). */
  readonly identities: readonly string[];
  /** Hosts that took over a lapsed domain. */
  readonly hosts: readonly string[];
  readonly farmOpenings: readonly string[];
  readonly farmClosings: readonly string[];
}

/**
 * One set of data for the generator. The packs share no brand, sentence, agency or layout: what is tuned on
 * one proves itself on the other.
 */
export interface Pack {
  readonly name: PackName;
  readonly agencies: readonly Agency[];
  readonly dialects: readonly Dialect[];
  readonly sentences: SentenceBank;
  readonly brands: BrandNames;
  readonly spam: SpamBank;
  /** Lines that a site prints below an article (REPORT-FORMAT 7.4). */
  readonly tails: readonly string[];
  readonly encyclopaediaTails: readonly string[];
}
