import type {
  AgencyLevel,
  AgencyType,
  Attachment,
  Kind,
  LookalikeKind,
  SectionRole,
  Standing,
} from "#shared";

/** What a careful archivist would write down of an agency. */
export interface AgencyTruth {
  /** As published, in the fullest form that the page gives. */
  readonly name: string;
  readonly code: string | null;
  readonly level: AgencyLevel | null;
  readonly type: AgencyType | null;
}

/** The truth of one field: several values where an archivist could write either, the best first. */
type Accepted<T> = readonly (T | null)[];

/** The truth of one Reading. A field that is left out is not judged. */
export interface ReadingTruth {
  readonly title?: Accepted<string>;
  readonly agency?: readonly (AgencyTruth | null)[];
  readonly year?: Accepted<number>;
  readonly publishedOn?: Accepted<string>;
  readonly issuedOn?: Accepted<string>;
  readonly indexNumber?: Accepted<string>;
  readonly documentNumber?: Accepted<string>;
  readonly siteCode?: Accepted<string>;
  /** Roles of the sections of the first level, in order. */
  readonly sections?: readonly (SectionRole | null)[];
  readonly attachments?: readonly Pick<Attachment, "name" | "role">[];
}

/** The truth of one page. */
export interface PageTruth {
  readonly kind: Kind;
  /** Several where a page is two things at once, such as an infographic that interprets. */
  readonly lookalike: Accepted<LookalikeKind>;
  readonly standing: Standing;
  /** One for each report the page holds; one where it holds none. */
  readonly readings: readonly ReadingTruth[];
}

/** A page of the set as a server would send it, with its truth. */
export interface LabelledPage {
  /** Unique; says what is hard about the page. */
  readonly name: string;
  readonly dialect: string;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly truth: PageTruth;
}

/** A part of the set: rule authors look at `development` only. */
export interface MetadataPack {
  readonly name: string;
  readonly pages: readonly LabelledPage[];
}
