import type { Article } from "../content/document.ts";
import type { ListedLink } from "../dialects/identity.ts";

/** A list entry for an article, newest first being the caller's business. */
export function linkTo(article: Article): ListedLink {
  return { href: article.path, text: article.title, date: article.publishedAt.slice(0, 10) };
}

export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((left, right) => right.publishedAt.localeCompare(left.publishedAt));
}

/** Cuts a list into pages of the given size. */
export function inPages<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}
