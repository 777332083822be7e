import { fold } from "../../han/fold.ts";
import type { PageLink } from "../collect-links.ts";
import type { ListPage } from "../families/family.ts";
import { pageNumbers } from "../families/family.ts";
import { remembered } from "../../page/remembered.ts";
import { numberedAddress } from "./numbered-address.ts";

/** Texts of links that turn the pages of a list, folded and in lower case. */
const TURNING_TEXTS: ReadonlySet<string> = new Set(
  [
    "下一页",
    "下页",
    "后一页",
    "下一頁",
    "尾页",
    "末页",
    "最后一页",
    "最末页",
    "后页",
    "最后页",
    // Lists that are turned by age, as those of blogs are.
    "较早",
    "较旧",
    "更早",
    "更早的文章",
    "较早的文章",
    "较旧的文章",
    "older",
    "older posts",
    "next",
    "next page",
    "last",
    "last page",
    ">",
    ">>",
    "»",
  ].map((text) => fold(text).toLowerCase()),
);
/** Texts of links that turn them back. The first page has been seen by who reads the second, under its own address. */
const TURNING_BACK: ReadonlySet<string> = new Set(
  [
    "上一页",
    "上页",
    "前一页",
    "前页",
    "上一頁",
    "prev",
    "previous",
    "previous page",
    "<",
    "<<",
    "«",
  ].map((text) => fold(text).toLowerCase()),
);
const ARROWS = /^[<>«»‹›←→\s]{1,10}|[<>«»‹›←→\s]{1,10}$/gu;
const PAGE_NUMBER = /^(?:\[?\d{1,3}\]?|第\d{1,3}页)$/u;

/**
 * Pages reached by 下一页, 尾页 and page numbers, with the pages between the lowest and the highest
 * number seen: a list shows 1 2 3 … 20. It covers `list_2.shtml`, `index_2.html`, `?page=2` and VSB's
 * descending `/dir/7.htm` (REPORT-FORMAT 5.1, 5.2).
 */
export function turnedPages(page: ListPage): readonly string[] {
  const turning = page.links.filter(
    (link) => turns(link.text) === "on" && isOfTheSameList(link.url, page.url),
  );
  const urls = turning.map(({ url }) => url);
  return [...urls, ...between(urls)];
}

const MOST_TEXTS = 10_000;

/** Whether a link's text turns a list's pages, and says nothing of where it leads. */
export function isTurning({ text }: Pick<PageLink, "text">): boolean {
  return turns(text) !== null;
}

const turns = remembered((text): "on" | "back" | null => {
  const folded = fold(text).toLowerCase();
  const bare = folded.replace(ARROWS, "");
  if (TURNING_TEXTS.has(folded) || TURNING_TEXTS.has(bare) || PAGE_NUMBER.test(folded)) return "on";
  return TURNING_BACK.has(folded) || TURNING_BACK.has(bare) ? "back" : null;
}, MOST_TEXTS);

/** In the list's own folder, or, as VSB does, in a folder named like the list. */
function isOfTheSameList(url: string, list: string): boolean {
  const folder = folderOf(url);
  return folder === folderOf(list) || folder === `${withoutExtension(list)}/`;
}

function between(urls: readonly string[]): readonly string[] {
  const addresses = urls.map(numberedAddress).filter((address) => address !== null);
  const series = Map.groupBy(addresses, ({ before, after }) => `${before}\n${after}`);
  return [...series.values()].flatMap((members) => {
    const [{ before, after } = { before: "", after: "" }] = members;
    const numbers = members.map(({ number }) => number);
    return pageNumbers(Math.min(...numbers), Math.max(...numbers)).map(
      (n) => `${before}${n}${after}`,
    );
  });
}

function folderOf(url: string): string {
  const path = url.split("?", 1)[0] ?? url;
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function withoutExtension(url: string): string {
  return url.replace(/(?:\.[a-z]{2,5})?(?:\?.*)?$/iu, "");
}
