import type { PackName } from "../suite.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { ArticleKind, Entry } from "./model.ts";

/** Where a site keeps the reports of its departments and towns; the government's own are in the 年报 column. */
export type Hiding =
  | "one list"
  | "year columns"
  | "group columns"
  | "group and year columns"
  | "organ homes"
  | "organ homes with years";

/** What makes a crawler run in circles; each is somewhere on the way to the reports. */
export type Trap =
  | "calendar"
  | "session ids"
  | "echo parameters"
  | "nested folders"
  | "endless pages"
  | "soft 404"
  | "interstitial";

/** One made-up site: all that its pages are generated from. */
export interface SitePlan {
  readonly name: string;
  readonly host: string;
  readonly dialect: Dialect;
  readonly skin: Skin;
  readonly place: string;
  readonly government: string;
  readonly departments: readonly string[];
  readonly towns: readonly string[];
  readonly years: readonly [first: number, last: number];
  readonly hiding: Hiding;
  /** How the disclosure column shows its entry to the reports. */
  readonly annualEntry: Entry;
  readonly traps: readonly Trap[];
  /** Articles of each ordinary column. */
  readonly newsPerColumn: number;
  /** Where the site says things otherwise than its pack. */
  readonly words?: Partial<Wording>;
}

export interface NamedColumn {
  readonly name: string;
  readonly slug: string;
}

/** An ordinary column: what its articles are, and the titles they take turns with. */
export interface ArticleColumn extends NamedColumn {
  readonly kind: ArticleKind;
  /** With `{place}`, `{agency}`, `{year}`, `{n}`. */
  readonly titles: readonly string[];
}

/** The words of a pack's sites. Nothing of it stands in the other pack. */
export interface Wording {
  readonly hub: NamedColumn;
  readonly disclosure: NamedColumn;
  readonly annual: NamedColumn;
  readonly departments: NamedColumn;
  readonly towns: NamedColumn;
  readonly groups: Readonly<Record<"government" | "departments" | "towns", NamedColumn>>;
  /** The five of the 专栏 without 年报: guide, rules, active disclosure, request. */
  readonly neighbours: readonly ArticleColumn[];
  readonly year: (year: number) => NamedColumn;
  readonly reportTitles: readonly string[];
  /** Articles that stand among the reports and are none. */
  readonly amongReports: readonly { readonly kind: ArticleKind; readonly title: string }[];
  /** Columns of the home page. */
  readonly news: readonly ArticleColumn[];
  /** Columns of 法定主动公开内容. */
  readonly active: readonly ArticleColumn[];
  /** Columns that look like the one sought. */
  readonly decoys: readonly ArticleColumn[];
  readonly bodies: Readonly<Partial<Record<ArticleKind, readonly string[]>>>;
  readonly reportSections: readonly (readonly [heading: string, text: string])[];
  readonly reportPreface: string;
}

/** A link as a skin prints it. */
export interface Anchor {
  readonly href: string;
  readonly text: string;
}

export interface Frame {
  readonly title: string;
  readonly siteName: string;
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly navigation: readonly Anchor[];
  readonly crumbs: readonly Anchor[];
  readonly main: string;
  readonly charset: string;
}

/** How a site's templates look: the same contents in other markup. */
export interface Skin {
  readonly frame: (frame: Frame) => string;
  /** One entry of a list; the text is cut short where `whole` is longer than the template allows. */
  readonly item: (anchor: Anchor & { readonly date: string }) => string;
  readonly list: (items: string) => string;
  /** The sub-columns of a column, as HTML made by `entry`. */
  readonly menu: (entries: readonly string[]) => string;
  readonly article: (article: {
    readonly title: string;
    readonly date: string;
    readonly source: string;
    readonly body: string;
  }) => string;
}

export interface DiscoveryPack {
  readonly name: PackName;
  readonly wording: Wording;
  readonly sites: readonly SitePlan[];
}
