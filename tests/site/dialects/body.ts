import { parseBody } from "../content/document.ts";
import type { Article, BodyBlock, FormPart, Report } from "../content/document.ts";
import { applicationsTable, disclosureTable, litigationTable, returnTable } from "../form-html.ts";
import type { CellDress } from "../form-html.ts";
import { applicationsText, disclosureText, litigationText } from "../form-text.ts";
import { escapeHtml } from "../markup.ts";

/** How an editor dresses the blocks of an article. */
export interface BodyDress {
  readonly paragraph: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly signature: (text: string) => string;
  readonly form: (part: FormPart, report: FormBearer) => string;
}

/** An article that may hold tables of the form. */
export type FormBearer = Article & Partial<Pick<Report, "form" | "edition" | "year">>;

export function bodyHtml(article: FormBearer, dress: BodyDress): string {
  return parseBody(article.body)
    .map((block) => blockHtml(block, article, dress))
    .join("\n");
}

function blockHtml(block: BodyBlock, article: FormBearer, dress: BodyDress): string {
  return block.kind === "form" ? dress.form(block.part, article) : dress[block.kind](block.text);
}

/** The tables of the form as HTML tables. */
export function formAsTable(dress: CellDress): BodyDress["form"] {
  return (part, { form = {}, edition, year = 0 }) => {
    if (part === "return") return returnTable(year, form, dress);
    if (part === "litigation") return litigationTable(form, dress);
    if (edition !== "2019" && edition !== "2021")
      throw new TypeError(`there is no table ${part} before 2019`);
    return part === "applications"
      ? applicationsTable(edition, form, dress)
      : disclosureTable(edition, form, dress);
  };
}

/** The tables of the form as lines of text between `<br>`: what is left after a careless paste. */
export const formAsLines: BodyDress["form"] = (part, { form = {}, edition }) => {
  if (edition !== "2019" && edition !== "2021")
    throw new TypeError("only the forms of 2019 and 2021 are printed as lines");
  const text =
    part === "litigation"
      ? litigationText(form)
      : part === "applications"
        ? applicationsText(edition, form)
        : disclosureText(edition, form);
  return `<div>${escapeHtml(text).replaceAll("\n", "<br />\n")}</div>`;
};
