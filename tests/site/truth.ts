import type { Edition, LookalikeKind } from "#shared";
import { parseBody } from "./content/document.ts";
import { meantNumber, type PrintedForm } from "./form-values.ts";
import type { PublishedReport, Site } from "./site.ts";

/** What a perfect reading of one report holds. */
export interface ReportTruth {
  readonly url: string;
  readonly agency: string;
  readonly year: number;
  readonly edition: Edition;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly publishedOn: string;
  readonly issuedOn: string | null;
  readonly indexNumber: string | null;
  /** Lines of the text, in order; the tables stand between them. */
  readonly lines: readonly string[];
  readonly intruders: readonly string[];
  /** Every cell of the form by key; null for a blank. */
  readonly cells: Readonly<Record<string, number | null>>;
  readonly failingChecks: readonly string[];
}

export interface Truth {
  readonly reports: readonly ReportTruth[];
  readonly lookalikes: readonly { readonly url: string; readonly kind: LookalikeKind }[];
  readonly listings: readonly string[];
  readonly forbidden: readonly string[];
  readonly dead: readonly string[];
}

/** What a perfect crawl of the sites finds, when they are served on the given port. */
export function truthOf(sites: readonly Site[], port: number): Truth {
  const urlsOf = (key: "listings" | "forbidden" | "dead"): readonly string[] =>
    sites.flatMap((site) => site[key].map((path) => urlOn(site, port, path)));
  return {
    reports: sites.flatMap((site) =>
      site.reports.map((published) =>
        reportTruth(published, urlOn(site, port, published.report.path)),
      ),
    ),
    lookalikes: sites.flatMap((site) =>
      site.lookalikes.map(({ path, kind }) => ({ url: urlOn(site, port, path), kind })),
    ),
    listings: urlsOf("listings"),
    forbidden: urlsOf("forbidden"),
    dead: urlsOf("dead"),
  };
}

export function urlOn(site: Site, port: number, path: string): string {
  return `http://${site.host}:${port}${path}`;
}

/** The 2014 return is told apart, its cells are not read yet; those of the other editions are. */
function meantNumbers(form: PrintedForm): ReportTruth["cells"] {
  return Object.fromEntries(
    Object.entries(form).map(([key, printed]) => [key, meantNumber(printed)]),
  );
}

function reportTruth({ report, intruders }: PublishedReport, url: string): ReportTruth {
  return {
    url,
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    title: report.title,
    publishedOn: report.publishedAt.slice(0, 10),
    issuedOn: report.issuedOn ?? null,
    indexNumber: report.indexNumber ?? null,
    lines: parseBody(report.body).flatMap((block) => (block.kind === "form" ? [] : [block.text])),
    intruders,
    cells: report.edition === "2014" ? {} : meantNumbers(report.form ?? {}),
    failingChecks: report.failingChecks ?? [],
  };
}
