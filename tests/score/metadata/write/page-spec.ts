import type { Attachment, Kind, LookalikeKind, Standing } from "#shared";
import type { SentenceBank } from "../../cleaning/pages/sentences.ts";
import type { ReadingTruth } from "../truth.ts";
import type { Author } from "./agency-table.ts";
import type { Dialect, OfferedFile } from "./dialect.ts";
import type { Outline } from "./outline.ts";

/** What a pack writes its pages with. */
export interface Workshop {
  readonly name: string;
  readonly dialects: Readonly<Record<string, Dialect>>;
  readonly authors: Readonly<Record<string, Author>>;
  readonly outlines: Readonly<Record<string, Outline>>;
  readonly prefaces: Readonly<Record<string, string>>;
  readonly bank: SentenceBank;
}

/** A file beside the text, and what it is. */
export interface LabelledFile extends OfferedFile {
  readonly role: Attachment["role"];
}

/** What every page says around its text. Texts may hold `{agency}`, `{place}` and `{year}`. */
export interface PageSpec {
  readonly name: string;
  readonly dialect: string;
  /** Key of the agency whose site it is, and who writes where nobody else is named. */
  readonly by: string;
  /** The empty string for a template that prints no headline. */
  readonly title?: string;
  readonly windowTitle?: string;
  /** Parted by `/`. */
  readonly crumbs?: string;
  readonly column?: string;
  /** YYYY-MM-DD HH:MM; the empty string where the page has no date. */
  readonly at: string;
  readonly shownDate?: string;
  readonly source?: string;
  readonly boxDate?: string;
  readonly index?: string;
  readonly number?: string;
  readonly files?: readonly LabelledFile[];
  readonly metas?: Readonly<Record<string, string>>;
  readonly head?: string;
  readonly siteCode?: string;
  readonly siteName?: string;
  /** Where it is not the site's own host and the template's own path. */
  readonly url?: string;
  readonly contentType?: string;
  /** Turns the dressed text into what the page has in its place: a viewer, tabs, a scan. */
  readonly reshape?: (content: string) => string;
  /** Turns the whole page into another. */
  readonly rewrite?: (html: string) => string;
  readonly standing?: Standing;
  /** What differs from what follows from the above. */
  readonly truth?: ReadingTruth;
}

export interface ReportSpec extends PageSpec {
  readonly year: number;
  readonly outline?: string;
  /** Key of a preface of the workshop, or the words themselves. */
  readonly preface?: string;
  /** YYYY-MM-DD of the signature. */
  readonly signed?: string;
  /** The lines of the signature where they are not the agency and the date; the date is still `signed`. */
  readonly signature?: readonly string[];
  readonly insertions?: Readonly<Record<number, string>>;
}

export interface OtherSpec extends PageSpec {
  readonly kind: Kind;
  readonly lookalike?: LookalikeKind | readonly LookalikeKind[];
  /** In the notation of `parseBody`. */
  readonly body: string;
}
