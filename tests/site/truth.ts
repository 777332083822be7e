import type { Edition, LookalikeKind } from "#shared";
import { parseBody } from "./content/document.ts";
import { returnRows } from "./form-layout-2014.ts";
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

/** The cells as a reading names them; the 2014 return prints a zero in each row not given. */
function meantCells(edition: Edition, form: PrintedForm): ReportTruth["cells"] {
  const isReturn = edition === "2014";
  const rows = isReturn ? returnRows.flatMap(({ key }) => key ?? []) : Object.keys(form);
  return Object.fromEntries(
    rows.map((key) => [isReturn ? `stats.${key}` : key, meantNumber(form[key] ?? "0")]),
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
    cells: report.form === undefined ? {} : meantCells(report.edition, report.form),
    failingChecks: report.failingChecks ?? [],
  };
}
