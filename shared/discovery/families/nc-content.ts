import { canonicalUrl } from "../canonical-url.ts";
import { postedAddress, postedForm } from "../posted-address.ts";
import { monthOf } from "../script-entries.ts";
import type { ListEntry } from "../script-entries.ts";
import type { CmsFamily, ListAnswer, ListData, ListPage, ListRequest } from "./family.ts";
import { pageNumbers, withParameters } from "./family.ts";

/** Where the list's script posts its form. */
const LIST = /["'](\/?(?:[\w.-]{1,40}\/){0,4}getFileListByCodeId)["'?]/u;
const LIST_ADDRESS = /\/getFileListByCodeId$/u;

const CHANNEL = /\bchannelId["']?\s{0,5}[=:]\s{0,5}["']([\w-]{1,64})["']/u;
const CODE = /\bcodeId["']?\s{0,5}[=:]\s{0,5}["']([\w-]{1,64})["']/u;
const SIZE = /\b(?:pageSize|size)["']?\s{0,5}[=:]\s{0,5}["']?(\d{1,2})\b/u;
const USUAL_SIZE = "20";

const TITLES = ["titleHtml", "title", "subTitleHtml"] as const;
const MARKUP = /<[^<>]{0,200}>/gu;

/**
 * 税务总局 and other central organs (`/n…/c…/content.html`): their lists answer only a posted form with the channel's
 * number, which stands in the column's script, and a page's number (REPORT-FORMAT 5.1).
 */
export const ncContent: CmsFamily = {
  name: "n/c/content",
  articles: /\/n\d+\/(?:n\d+\/){0,6}c\d+\/content\.html$/iu,
  requests,
  read,
};

function requests({ url, script, metas }: ListPage): readonly ListRequest[] {
  const [, path] = LIST.exec(script) ?? [];
  const target = path === undefined ? null : canonicalUrl(path, url);
  const channelId = CHANNEL.exec(script)?.[1] ?? metas.get("channelid") ?? "";
  const codeId = CODE.exec(script)?.[1] ?? "";
  if (target === null || (channelId === "" && codeId === "")) return [];
  const size = SIZE.exec(script)?.[1] ?? USUAL_SIZE;
  const form = `codeId=${codeId}&channelId=${channelId}&page=1&size=${size}`;
  const address = postedAddress({ url: target, form });
  return address === null ? [] : [{ url: address, column: "", isFirst: true }];
}

function read({ url, text }: ListAnswer): ListData | null {
  const posted = postedForm(url);
  if (posted === null || !LIST_ADDRESS.test(posted.url)) return null;
  const data = listIn(text);
  const total = Number(data?.["total"] ?? 0);
  const rows = Number(data?.["rows"] ?? new URL(url).searchParams.get("size"));
  const items: readonly unknown[] = Array.isArray(data?.["results"]) ? data["results"] : [];
  return {
    column: typeof data?.["channelName"] === "string" ? data["channelName"] : "",
    entries: items.flatMap(entryIn),
    others: pageNumbers(2, rows > 0 ? Math.ceil(total / rows) : 1).map((page) =>
      withParameters(url, { page }),
    ),
  };
}

type Members = Readonly<Record<string, unknown>>;

/** `{code, results: {data: {page, rows, total, results: […]}}}`; an entry holds objects, so that it is read as JSON. */
function listIn(text: string): Members | null {
  try {
    return membersOf(membersOf(membersOf(JSON.parse(text))?.["results"])?.["data"]);
  } catch {
    return null;
  }
}

function entryIn(item: unknown): readonly ListEntry[] {
  const members = membersOf(item);
  const address = members?.["url"];
  const title = TITLES.map((name) => members?.[name]).find(isText);
  if (!isText(address) || title === undefined) return [];
  const date = members?.["publishedTimeStr"];
  const month = isText(date) ? monthOf(date) : null;
  return [{ address, text: title.replaceAll(MARKUP, " ").trim(), month }];
}

function membersOf(value: unknown): Members | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
