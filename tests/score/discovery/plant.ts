import { Random } from "../random.ts";
import type { Article, Column, ColumnPlan } from "./model.ts";
import { columnsUnder } from "./model.ts";
import type { DiscoveryPack, SitePlan, Wording } from "./pack.ts";
import { planColumns } from "./plan-columns.ts";

/** A page of a site; what it says is generated when it is asked for. */
export type Route =
  | { readonly kind: "column"; readonly column: Column; readonly page: number }
  | { readonly kind: "article"; readonly article: Article };

export interface PlantedSite {
  readonly plan: SitePlan;
  readonly wording: Wording;
  readonly root: Column;
  /** Every page by its path. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Paths of the reports. */
  readonly reports: ReadonlySet<string>;
  /** All addresses that a reader of the site can come to, the data of scripted lists included, traps not. */
  readonly pages: number;
}

/** Grows a site from its plan: numbers for columns and articles, an address for each page. */
export function plantSite(pack: DiscoveryPack, plan: SitePlan): PlantedSite {
  const random = new Random(`${pack.name}/${plan.name}`);
  const wording = { ...pack.wording, ...plan.words };
  const root = grow(planColumns({ plan, wording, random }), random);
  const routes = new Map<string, Route>();
  const reports = new Set<string>();
  let data = 0;
  for (const column of columnsUnder(root)) {
    for (const [index, path] of plan.dialect.pagePaths(column).entries())
      routes.set(path, { kind: "column", column, page: index + 1 });
    data += plan.dialect.dataPages?.(column) ?? 0;
    for (const article of column.articles) {
      const path = plan.dialect.articlePath(article);
      if (routes.has(path)) throw new Error(`${plan.name} has two pages at ${path}`);
      routes.set(path, { kind: "article", article });
      if (article.kind === "report") reports.add(path);
    }
  }
  return { plan, wording, root, routes, reports, pages: routes.size + data };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function grow(rootPlan: ColumnPlan, random: Random): Column {
  let columnId = 1_000 + random.integer(1, 900);
  let articleId = 20_000 + random.integer(1, 9_000);
  const growColumn = (plan: ColumnPlan, parent: Column | null): Column => {
    columnId += random.integer(1, 3);
    const column: Mutable<Column> = {
      id: columnId,
      name: plan.name,
      slug: plan.slug,
      entry: plan.entry ?? "words",
      role: plan.role ?? null,
      parent,
      columns: [],
      articles: [],
    };
    column.articles = (plan.articles ?? []).map((article) => {
      articleId += random.integer(1, 4);
      return { ...article, id: articleId, column };
    });
    column.columns = (plan.columns ?? []).map((child) => growColumn(child, column));
    return column;
  };
  return growColumn(rootPlan, null);
}
