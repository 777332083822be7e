import { applicationsTable, bareCell, litigationTable } from "../../site/form-html.ts";
import { escapeHtml } from "../../site/markup.ts";
import { fillForm } from "../cleaning/pages/fill-form.ts";
import { Random } from "../random.ts";
import type { Article } from "./model.ts";
import type { PlantedSite } from "./plant.ts";
import { fill } from "./plan-articles.ts";

/** From this year on reports have the form with tables. */
const FIRST_FORM_YEAR = 2019;

/** The body of an article, the same each time. */
export function writeBody(article: Article, { plan, wording }: PlantedSite): string {
  const random = new Random(`${plan.name}/article/${article.id}`);
  const values = { agency: article.agency, year: article.year, place: plan.place };
  const paragraph = (text: string): string =>
    `<p>　　${escapeHtml(fill(text, { ...values, n: random.integer(2, 900) }))}</p>`;
  if (article.kind !== "report") {
    const sentences = wording.bodies[article.kind] ?? wording.bodies.news ?? [];
    return sentences.map(paragraph).join("\n");
  }
  const sections = wording.reportSections.map(
    ([heading, text], index) =>
      `<p><strong>${heading}</strong></p>\n${paragraph(text)}\n${tableOf(index, article.year, random)}`,
  );
  const signature = `<p style="text-align:right">${article.agency}</p><p style="text-align:right">${article.date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日")}</p>`;
  return [paragraph(wording.reportPreface), ...sections, signature].join("\n");
}

function tableOf(section: number, year: number, random: Random): string {
  if (year < FIRST_FORM_YEAR) return "";
  const edition = year < 2021 ? "2019" : "2021";
  if (section === 2) return applicationsTable(edition, fillForm(random, edition), bareCell);
  return section === 3 ? litigationTable(fillForm(random, edition), bareCell) : "";
}
