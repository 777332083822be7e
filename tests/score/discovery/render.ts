import { escapeHtml } from "../../site/markup.ts";
import type { Answer } from "./dialects/dialect.ts";
import { trailTo, type Article, type Column, type Entry } from "./model.ts";
import type { Anchor } from "./pack.ts";
import type { PlantedSite } from "./plant.ts";
import { TRAP_DOORS } from "./traps.ts";
import { writeBody } from "./write-article.ts";

/** Newest articles of a column that the home page shows. */
const NEWEST = 8;

/** What one request may know besides its address. */
export interface Visit {
  readonly path: string;
  /** Counts the requests: what a server makes session ids of. */
  readonly number: number;
  /** Name and port. */
  readonly host: string;
}

/** A column page: menu of its columns, its list, and what the site's traps put there. */
export function columnPage(site: PlantedSite, column: Column, page: number, visit: Visit): Answer {
  const { plan } = site;
  const { dialect, skin } = plan;
  const menu = column.columns.map((child) => entryOf(site, child));
  const main = [
    ...(menu.length > 0 ? [skin.menu(menu)] : []),
    ...(column.parent === null ? column.columns.map((child) => newest(site, child)) : []),
    ...(column.articles.length > 0 || column.role !== null
      ? [dialect.list({ site, column, page, skin, host: visit.host })]
      : []),
    ...trapLinks(site, visit),
  ];
  const html = skin.frame({
    title: column.parent === null ? plan.government : `${column.name}_${plan.government}`,
    siteName: plan.government,
    charset: dialect.charset === "utf-8" ? "utf-8" : "gb2312",
    metas: dialect.metas?.(column) ?? [],
    navigation: navigation(site),
    crumbs: trailTo(column).map((one) => ({ href: dialect.columnPath(one), text: one.name })),
    main: main.join("\n"),
  });
  return { status: 200, contentType: "text/html", text: withSessions(site, html, visit) };
}

export function articlePage(site: PlantedSite, article: Article, visit: Visit): Answer {
  const { plan } = site;
  const { dialect, skin } = plan;
  const { title, date, agency, column } = article;
  const html = skin.frame({
    title: `${title}_${plan.government}`,
    siteName: plan.government,
    charset: dialect.charset === "utf-8" ? "utf-8" : "gb2312",
    metas: [
      ["ArticleTitle", title],
      ["PubDate", date],
      ["ContentSource", agency],
    ],
    navigation: navigation(site),
    crumbs: trailTo(column).map((one) => ({ href: dialect.columnPath(one), text: one.name })),
    main: skin.article({ title, date, source: agency, body: writeBody(article, site) }),
  });
  return { status: 200, contentType: "text/html", text: withSessions(site, html, visit) };
}

function navigation({ root, plan }: PlantedSite): readonly Anchor[] {
  return [root, ...root.columns].map((column) => ({
    href: plan.dialect.columnPath(column),
    text: column.name,
  }));
}

function entryOf({ plan }: PlantedSite, column: Column): string {
  const href = escapeHtml(plan.dialect.columnPath(column));
  const name = escapeHtml(column.name);
  const picture = `/images/entry${column.id}.png`;
  const shown: Readonly<Record<Entry, string>> = {
    words: name,
    picture: `<img src="${picture}" alt="${name}">`,
    icon: `<img src="${picture}">`,
  };
  return `<a href="${href}">${shown[column.entry]}</a>`;
}

function newest({ plan }: PlantedSite, column: Column): string {
  const { skin, dialect } = plan;
  const items = column.articles
    .slice(0, NEWEST)
    .map((one) => skin.item({ href: dialect.articlePath(one), text: one.title, date: one.date }));
  return items.length === 0 ? "" : skin.list(items.join("\n"));
}

function trapLinks({ plan }: PlantedSite, visit: Visit): readonly string[] {
  const anchors = plan.traps.flatMap((trap) =>
    trap === "session ids" || trap === "endless pages" ? [] : TRAP_DOORS[trap].links(visit.path),
  );
  const endless = plan.traps.includes("endless pages") ? [endlessPage(visit.path)] : [];
  return [...anchors, ...endless].map(
    ({ href, text }) => `<a class="tool" href="${escapeHtml(href)}">${text}</a>`,
  );
}

/** A pager that always offers one page more. */
function endlessPage(path: string): Anchor {
  const [, number = "1"] = /[?&]more=(\d+)/u.exec(path) ?? [];
  const bare = path.replace(/[?&]more=\d+/u, "");
  const separator = bare.includes("?") ? "&" : "?";
  return { href: `${bare}${separator}more=${Number(number) + 1}`, text: "下一页" };
}

/** A server that follows its visitors by their addresses gives every link a new one each time. */
function withSessions({ plan }: PlantedSite, html: string, visit: Visit): string {
  if (!plan.traps.includes("session ids")) return html;
  const id = ((visit.number * 2_654_435_761) >>> 0).toString(16).padStart(8, "0");
  return html.replace(
    /<a([^>]*) href="(\/[^"#?]*)(\?[^"#]*)?"/gu,
    (_, attributes: string, path: string, query = "") =>
      `<a${attributes} href="${path};jsessionid=${id.toUpperCase()}${id}${query}"`,
  );
}
