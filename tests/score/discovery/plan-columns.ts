import type { ColumnPlan } from "./model.ts";
import type { ArticleColumn, Hiding, NamedColumn } from "./pack.ts";
import {
  articlesOf,
  lookalikesAmong,
  reportIn,
  reportsOf,
  withLookalikes,
  yearsOf,
  type Planning,
} from "./plan-articles.ts";

/** Articles of one column of an organ's own home. */
const ORGAN_ARTICLES = 14;

/** The columns of a whole site, with the reports where its plan hides them. */
export function planColumns(planning: Planning): ColumnPlan {
  const { hub, news, decoys } = planning.wording;
  return {
    name: "首页",
    slug: "",
    columns: [
      ...news.slice(0, 3).map((column) => ordinary(planning, column)),
      {
        ...hub,
        columns: [
          ...decoys.slice(0, 3).map((column) => ordinary(planning, column)),
          disclosureColumn(planning),
          ...organHubs(planning),
          ...decoys.slice(3).map((column) => ordinary(planning, column)),
        ],
      },
      ...news.slice(3).map((column) => ordinary(planning, column)),
    ],
  };
}

function disclosureColumn(planning: Planning): ColumnPlan {
  const { disclosure, neighbours, active } = planning.wording;
  const [guide, rules, obligatory, request] = neighbours;
  return {
    ...disclosure,
    role: "disclosure",
    columns: [
      ...few(planning, guide),
      ...few(planning, rules),
      ...(obligatory === undefined
        ? []
        : [
            {
              name: obligatory.name,
              slug: obligatory.slug,
              columns: active.map((column) => ordinary(planning, column)),
            },
          ]),
      annualColumn(planning),
      ...few(planning, request),
    ],
  };
}

/** The 年报 column: the government's reports, and the others' where the plan keeps them here. */
function annualColumn(planning: Planning): ColumnPlan {
  const { plan, wording } = planning;
  const { government, departments, towns, hiding, annualEntry } = plan;
  const all = [government, ...departments, ...towns];
  const groups = [
    [wording.groups.government, [government]],
    [wording.groups.departments, departments],
    [wording.groups.towns, towns],
  ] as const;
  const grouped = (
    contents: (agencies: readonly string[]) => Pick<ColumnPlan, "articles" | "columns">,
  ): readonly ColumnPlan[] =>
    groups.map(([group, agencies]) => ({ ...group, role: "annual-group", ...contents(agencies) }));
  const own = { articles: withLookalikes(planning, reportsOf(planning, [government])) };
  const among = lookalikesAmong(planning);
  const contents: Readonly<Record<Hiding, Pick<ColumnPlan, "articles" | "columns">>> = {
    "one list": { articles: withLookalikes(planning, reportsOf(planning, all)) },
    "year columns": { articles: among, columns: yearColumns(planning, all) },
    "group columns": {
      columns: grouped((agencies) => ({
        articles: withLookalikes(planning, reportsOf(planning, agencies)),
      })),
    },
    "group and year columns": {
      articles: among,
      columns: grouped((agencies) => ({ columns: yearColumns(planning, agencies) })),
    },
    "organ homes": own,
    "organ homes with years": own,
  };
  return { ...wording.annual, role: "annual", entry: annualEntry, ...contents[hiding] };
}

function yearColumns(planning: Planning, agencies: readonly string[]): readonly ColumnPlan[] {
  return yearsOf(planning.plan).map((year) => ({
    ...planning.wording.year(year),
    role: "annual-year",
    articles: agencies.map((agency) => reportIn(planning, agency, year)),
  }));
}

function organHubs(planning: Planning): readonly ColumnPlan[] {
  const { plan, wording } = planning;
  const hasHomes = plan.hiding.startsWith("organ homes");
  return [
    { ...wording.departments, columns: plan.departments.map((name, i) => organ(name, `bm${i}`)) },
    { ...wording.towns, columns: plan.towns.map((name, i) => organ(name, `xz${i}`)) },
  ];

  function organ(name: string, slug: string): ColumnPlan {
    const [guide, rules, obligatory, request] = wording.neighbours;
    const annual: ColumnPlan = { ...wording.annual, role: "annual", ...organReports(name) };
    return {
      name,
      slug,
      role: "organ",
      columns: [
        ...few(planning, guide),
        ...few(planning, rules),
        ...(obligatory === undefined
          ? []
          : [{ ...named(obligatory), articles: articlesOf(planning, obligatory, ORGAN_ARTICLES) }]),
        ...(hasHomes ? [annual] : []),
        ...few(planning, request),
      ],
    };
  }

  function organReports(name: string): Pick<ColumnPlan, "articles" | "columns"> {
    return plan.hiding === "organ homes with years"
      ? { columns: yearColumns(planning, [name]) }
      : { articles: reportsOf(planning, [name]) };
  }
}

function few(planning: Planning, column: ArticleColumn | undefined): readonly ColumnPlan[] {
  if (column === undefined) return [];
  return [{ ...named(column), articles: articlesOf(planning, column, 3) }];
}

function ordinary(planning: Planning, column: ArticleColumn): ColumnPlan {
  return {
    ...named(column),
    articles: articlesOf(planning, column, planning.plan.newsPerColumn),
  };
}

function named({ name, slug }: NamedColumn): NamedColumn {
  return { name, slug };
}
