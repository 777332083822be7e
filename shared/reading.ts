import type { Via } from "./capture.ts";

/** What a page turned out to be. `other` is the quarantine: neither accepted nor a known look-alike. */
export type Kind = "report" | "listing" | "lookalike" | "unreadable" | "other";

/** One name for each row of REPORT-FORMAT 6.5. */
export type LookalikeKind =
  | "notice"
  | "bulletin"
  | "form"
  | "rules"
  | "interpretation"
  | "infographic"
  | "summary"
  | "template"
  | "website-report"
  | "work-report"
  | "rule-of-law-report"
  | "budget"
  | "statistics"
  | "enterprise"
  | "university"
  | "public-institution"
  | "judicial"
  | "environment"
  | "assessment"
  | "other-jurisdiction"
  | "guide";

/** What the host is, whatever its text says (REPORT-FORMAT 7.1). */
export type Standing = "original" | "mirror" | "farm" | "unknown";

/** A value with the evidence it was read from. */
export interface Found<T> {
  readonly value: T;
  /** Name of the rule that found it, as `agency/preface`. */
  readonly rule: string;
  /** The words it was read from, as published. */
  readonly quote: string;
  /** Path of the node it was read from; null for a URL or another source outside the page. */
  readonly at: string | null;
  /** True where the value is concluded from hints and not stated. */
  readonly inferred: boolean;
}

export type AgencyLevel = "national" | "province" | "prefecture" | "county" | "township";

export type AgencyType =
  | "government"
  | "government-office"
  | "department"
  | "township"
  | "functional-zone"
  | "vertically-managed";

export interface Agency {
  /** As published, with the source's width. */
  readonly name: string;
  /** 6 digits, or 9 for a township; null where no code exists or none could be settled. */
  readonly divisionCode: string | null;
  /** From the province down: ["内蒙古自治区", "呼伦贝尔市", "扎兰屯市", "成吉思汗镇"]. */
  readonly divisionPath: readonly string[];
  readonly level: AgencyLevel | null;
  readonly type: AgencyType | null;
}

export interface Metadata {
  readonly title: Found<string> | null;
  readonly agency: Found<Agency> | null;
  /** The year the report covers, not the year it was published in. */
  readonly year: Found<number> | null;
  /** YYYY-MM-DD. */
  readonly publishedOn: Found<string> | null;
  /** YYYY-MM-DD: the date of the signature block. */
  readonly issuedOn: Found<string> | null;
  /** 索引号 */
  readonly indexNumber: Found<string> | null;
  /** 发文字号 */
  readonly documentNumber: Found<string> | null;
  readonly siteName: Found<string> | null;
  /** 网站标识码 */
  readonly siteCode: Found<string> | null;
}

export type SectionRole =
  | "overview"
  | "active-disclosure"
  | "applications"
  | "reconsideration-litigation"
  | "problems"
  | "other"
  | "fees"
  | "preface"
  | "signature";

export interface Section {
  /** As published; the empty string for a preface without a heading. */
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly role: SectionRole | null;
  /** The section's own text without its heading and without its sub-sections. */
  readonly text: string;
}

/** Generation of the form: A0 prose '2008', A1 '2014', B '2019', C '2021' (REPORT-FORMAT 2.1). */
export type Edition = "2008" | "2014" | "2019" | "2021";

/** Why a cell has no value; a blank is never 0 (REPORT-FORMAT 2.8). */
export type BlankReason = "empty" | "dash" | "not-applicable" | "missing-cell" | "unreadable";

export interface Cell {
  /** `applications.newReceived.total`, `reconsideration.upheld` …: REPORT-FORMAT 2. */
  readonly key: string;
  readonly value: number | null;
  readonly raw: string;
  readonly blank: BlankReason | null;
  readonly unit: string | null;
  readonly at: string | null;
}

export interface Statistics {
  readonly edition: Edition | null;
  readonly cells: readonly Cell[];
}

/** Whose number a figure is: the agency's own, the whole territory's, or its subordinates'. */
export type Scope = "own" | "whole" | "subordinate";

/** A number stated in prose. */
export interface Figure {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly scope: Scope | null;
  readonly quote: string;
  readonly at: string | null;
}

export type Verdict = "pass" | "fail" | "pass-assuming-blank-zero" | "not-assessable";

export interface Check {
  /** `AP-ROW`, `RL-ARITY` …: REPORT-FORMAT 3. */
  readonly id: string;
  /** The column, row or sentence it speaks of. */
  readonly scope: string;
  readonly verdict: Verdict;
  readonly expected: number | null;
  readonly found: number | null;
  /**
   * For the eye, never applied (REPORT-FORMAT 3.7): every single-digit edit that would satisfy the identity, as
   * `533→333`; where a row and a column cross in one wrong cell, that cell with the value both ask for stands first.
   */
  readonly hints: readonly string[];
  /** Keys of the cells it compared; empty for prose. */
  readonly cells: readonly string[];
}

export type RemovalKind =
  | "hidden"
  | "chrome"
  | "inserted"
  | "substituted"
  | "wrapper"
  | "gloss"
  | "duplicate";

export interface Candidate {
  readonly text: string;
  /** 0…1 */
  readonly confidence: number;
  readonly why: string;
}

/** A run of text that is not in the Reading's `text`, and why. Nothing is removed without one. */
export interface Removal {
  readonly kind: RemovalKind;
  /** `hidden/attribute`, `chrome/breadcrumb`, `substituted/brand` … */
  readonly rule: string;
  /** All of what was taken, in the script it was published in. */
  readonly text: string;
  readonly evidence: string;
  /** Path of the node, with `@offset` inside a text node. */
  readonly at: string;
  /** For `substituted`: what may have stood there, best first; empty where no guess is good enough. */
  readonly candidates: readonly Candidate[];
}

/**
 * Something wrong with text that stays where it is: bytes that were damaged, digits that were lost, words that
 * somebody exchanged (REPORT-FORMAT 7.3, S11, S14, S15, S16). Numbers are never read from damaged text.
 */
export interface Flag {
  /** `damage/byte-shift`, `damage/lost-digits`, `forgery/exchanged-words` … */
  readonly rule: string;
  readonly text: string;
  readonly evidence: string;
  /** Path of the node, with `@offset` inside a text node. */
  readonly at: string;
}

export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly mediaType: string | null;
  readonly role: "report" | "tables" | "other";
}

export interface ScoredLink {
  readonly url: string;
  readonly text: string;
  /** 0…1: how likely the link leads to an annual report or to a list of them. */
  readonly score: number;
  readonly evidence: readonly string[];
}

/** The script a document was published in and what was changed to give simplified mainland text. */
export interface HanConversion {
  readonly script: "simplified" | "traditional" | "taiwan";
  /** Distinct character pairs with their count, as { "開": ["开", 78] }. */
  readonly characters: Readonly<Record<string, readonly [to: string, count: number]>>;
  /** Phrase conversions (Taiwan wording) with their count. */
  readonly phrases: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
  }[];
}

export interface Source {
  readonly url: string | null;
  readonly retrievedAt: string | null;
  /** Hexadecimal SHA-256 of the bytes; null where there was no file. */
  readonly sha256: string | null;
  readonly charset: string | null;
  readonly mediaType: string | null;
  readonly via: Via;
  /** Read from what a browser made of the page with its scripts, not from the server's own bytes. */
  readonly rendered?: true;
  readonly file?: string;
  readonly part?: string;
}

/** The corpus record: plain JSON, one for a page or for each report where a page holds several. */
export interface Reading {
  readonly kind: Kind;
  /** Why this kind, in one sentence. */
  readonly reason: string;
  readonly lookalike: LookalikeKind | null;
  readonly standing: Standing;
  readonly source: Source;
  readonly rulesVersion: string;
  readonly metadata: Metadata;
  /** Clean, simplified main text; a table row is one line, its cells split by tabs. */
  readonly text: string;
  readonly han: HanConversion;
  readonly sections: readonly Section[];
  readonly statistics: Statistics;
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
  readonly removals: readonly Removal[];
  /** What is wrong with text that was kept. */
  readonly flags: readonly Flag[];
  readonly attachments: readonly Attachment[];
  readonly links: readonly ScoredLink[];
}
