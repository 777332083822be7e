import type { Random } from "../random.ts";
import type { ArticlePlan } from "./model.ts";
import type { ArticleColumn, SitePlan, Wording } from "./pack.ts";

/** What a site is planned with. */
export interface Planning {
  readonly plan: SitePlan;
  readonly wording: Wording;
  readonly random: Random;
}

/** Articles of an ordinary column, spread over the site's years. */
export function articlesOf(
  { plan, random }: Planning,
  { kind, titles }: ArticleColumn,
  count: number,
): readonly ArticlePlan[] {
  const [first, last] = plan.years;
  return Array.from({ length: count }, (_, index) => {
    const year = last - Math.floor((index * (last - first + 1)) / count);
    const agency = random.pick([plan.government, ...plan.departments, ...plan.towns]);
    return {
      kind,
      agency,
      year,
      title: fill(random.pick(titles), {
        agency,
        year,
        place: plan.place,
        n: String(random.integer(2, 99)),
      }),
      date: dateIn(random, year + 1),
    };
  });
}

/** The reports of agencies, newest first. */
export function reportsOf(planning: Planning, agencies: readonly string[]): readonly ArticlePlan[] {
  return yearsOf(planning.plan).flatMap((year) =>
    agencies.map((agency) => reportIn(planning, agency, year)),
  );
}

/** One agency's report for one year. */
export function reportIn(
  { plan, wording, random }: Planning,
  agency: string,
  year: number,
): ArticlePlan {
  return {
    kind: "report",
    agency,
    year,
    title: fill(random.pick(wording.reportTitles), { agency, year, place: plan.place }),
    date: `${year + 1}-01-${random.integer(10, 31)}`,
  };
}

/** The reports with what else editors file among them, by date. */
export function withLookalikes(
  planning: Planning,
  reports: readonly ArticlePlan[],
): readonly ArticlePlan[] {
  return [...reports, ...lookalikesAmong(planning)].toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
}

/** What editors file among the reports and is none. */
export function lookalikesAmong({ plan, wording, random }: Planning): readonly ArticlePlan[] {
  return wording.amongReports.map(({ kind, title }) => {
    const year = random.integer(...plan.years);
    const agency = random.pick([plan.government, ...plan.departments]);
    return {
      kind,
      agency,
      year,
      title: fill(title, { agency, year, place: plan.place }),
      date: dateIn(random, year + 1),
    };
  });
}

/** The plan's years, newest first. */
export function yearsOf({ years: [first, last] }: SitePlan): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

function dateIn(random: Random, year: number): string {
  const [month, day] = [random.integer(1, 12), random.integer(1, 28)];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Fills a text's `{names}`; an unknown name stays. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
