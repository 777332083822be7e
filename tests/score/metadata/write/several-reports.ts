import { bodyHtml } from "../../../site/dialects/body.ts";
import type { LabelledPage } from "../truth.ts";
import type { ReportSpec, Workshop } from "./page-spec.ts";
import { authorOf, labelled, plainTruth, printPage, titleOf, writtenReport } from "./write-page.ts";

/** Several reports on one page (REPORT-FORMAT 4.6): year tabs, or the reports of all departments. */
export interface SeveralSpec extends ReportSpec {
  /** What differs from the page in each report; the first one is shown first. */
  readonly reports: readonly Partial<Pick<ReportSpec, "by" | "year" | "title" | "signed">>[];
  /** Puts the dressed reports, each with its title, side by side. */
  readonly arrange: (reports: readonly string[]) => string;
}

/** A page that holds several reports; what stands around them belongs to each. */
export function severalReportsPage(workshop: Workshop, page: SeveralSpec): LabelledPage {
  const dialect = workshop.dialects[page.dialect];
  if (dialect === undefined) throw new Error(`${page.name}: no dialect ${page.dialect}`);
  const parts = page.reports.map((own, i) => {
    const spec: ReportSpec = { ...page, ...own, name: `${page.name} ${i}` };
    const author = authorOf(workshop, spec);
    const written = writtenReport(workshop, author, spec);
    const title = titleOf(spec, author);
    const article = { path: "", title, publishedAt: "", publisher: "", ...written };
    return { spec, author, written, title, html: bodyHtml(article, dialect.dress) };
  });
  const content = page.arrange(
    parts.map(({ title, html }) => `<p align="center">${title}</p>${html}`),
  );
  const html = printPage(workshop, { ...page, reshape: () => content }, { body: "-" });
  return labelled(workshop, page, html, {
    kind: "report",
    lookalike: [null],
    standing: page.standing ?? "original",
    readings: parts.map(({ spec, author, written }) => ({
      ...plainTruth(spec, author, html),
      agency: [author.truth],
      year: [spec.year],
      issuedOn: [spec.signed ?? null],
      sections: written.sections,
    })),
  });
}
