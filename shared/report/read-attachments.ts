import type { Element } from "domhandler";
import { fold } from "../han/fold.ts";
import type { Page } from "../page/page.ts";
import { elementsOf, textOf } from "../page/walk.ts";
import type { Attachment } from "../reading.ts";
import { readPageHead } from "./metadata/meta-tags.ts";
import { parseReportTitle } from "./title/title-grammar.ts";
import { readTitleOfPage } from "./title/title-of-page.ts";

/** Files that a report is published as (REPORT-FORMAT 4.6), by extension. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  wps: "application/vnd.ms-works",
  rtf: "application/rtf",
  ofd: "application/ofd",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  rar: "application/vnd.rar",
};
const VIEWERS: ReadonlySet<string> = new Set(["iframe", "embed", "object"]);
const EXTENSIONS = Object.keys(MEDIA_TYPES)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const FILE = new RegExp(`\\.(${EXTENSIONS})$`, "iu");
/** Attributes that hold the address of a file or of a viewer with the file in its parameters. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: "href",
  iframe: "src",
  embed: "src",
  object: "data",
};
/** `onclick="window.open('/attachment/…/2017nb.pdf')"`: what a script is given in quotation marks. */
const QUOTED = /(?<quote>["'])(?<value>[^"'\s<>]{1,500})\k<quote>/gu;
const LONGEST_SCRIPT = 2000;
const FILE_PARAMETERS = ["file", "filename", "fileName", "url", "src", "pdf"];
/** 博达 VSB serves files through a script whose address has no file name (REPORT-FORMAT 5.1). */
const DOWNLOAD_SCRIPT = /\/(?:download|downfile|downloadattach)\.jsp\?/iu;

const TABLES_NAME = /统计表|附表|情况表|报表|数据表/u;
const REPORT_NAME = /年报|年度(?:工作)?报告|信息公开.{0,12}报告/u;

const MOST_ATTACHMENTS = 200;
const LONGEST_NAME = 200;

/**
 * The files that a page offers: links to documents, viewers with a file in their address, and embedded
 * files, each once. Addresses are absolute where the page's own is known.
 */
export function readAttachments(page: Page): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  for (const element of elementsOf(page.document)) {
    const attachment = attachmentOf(element, page.url);
    if (attachment && !found.has(attachment.url)) found.set(attachment.url, attachment);
    if (found.size >= MOST_ATTACHMENTS) break;
  }
  return withShownReport([...found.values()], page);
}

/** The one file that a report's page shows in a viewer is the report, whatever the file is called. */
function withShownReport(found: readonly Attachment[], page: Page): readonly Attachment[] {
  const [only] = found;
  if (only === undefined || found.length > 1 || only.role !== "other") return found;
  const isShown = elementsOf(page.document).some(
    (element) => VIEWERS.has(element.name) && attachmentOf(element, page.url)?.url === only.url,
  );
  const head = readPageHead(page, []);
  const isReport = [head.meta("ArticleTitle"), ...head.titles].some(
    (title) => title !== null && readTitleOfPage(title.text)?.year != null,
  );
  return isShown && isReport ? [{ ...only, role: "report" }] : found;
}

function attachmentOf(element: Element, base: string | null): Attachment | null {
  const address = addressOf(element);
  if (address === "") return null;
  const shown = (textOf(element).trim() || (element.attribs["title"]?.trim() ?? "")).slice(
    0,
    LONGEST_NAME,
  );
  const file =
    fileIn(address) ?? (DOWNLOAD_SCRIPT.test(address) && FILE.test(shown) ? address : null);
  if (file === null) return null;
  const fromAddress = lastPart(file);
  const name = shown === "" ? fromAddress : shown;
  const extension = (FILE.exec(file.split(/[?#]/u)[0] ?? "") ??
    FILE.exec(fromAddress) ??
    FILE.exec(shown))?.[1];
  return {
    name,
    url: absolute(file, base),
    mediaType: MEDIA_TYPES[extension?.toLowerCase() ?? ""] ?? null,
    role: roleOf(name, extension ?? ""),
  };
}

/** Where an element leads: its own address, else the file that its script is told to open. */
function addressOf({ name, attribs }: Element): string {
  const address = attribs[ADDRESSES[name] ?? ""]?.trim() ?? "";
  if (/^[^#]/u.test(address) && !/^(?:javascript|data|mailto|about):/iu.test(address))
    return address;
  const script = `${attribs["onclick"] ?? ""} ${address}`.slice(0, LONGEST_SCRIPT);
  const quoted = [...script.matchAll(QUOTED)].map(({ groups }) => groups?.["value"] ?? "");
  return quoted.find((value) => !/^data:/iu.test(value) && isFileAddress(value)) ?? "";
}

/** Whether an address is a file's, not a page's. */
export function isFileAddress(address: string): boolean {
  return fileIn(address) !== null;
}

/** The file an address leads to: itself, or the one that a viewer is told to show. */
function fileIn(address: string): string | null {
  const [path = "", query = ""] = address.split(/[?#]/u);
  if (FILE.test(path)) return address;
  const parameters = new URL(`http://localhost/?${query}`).searchParams;
  for (const parameter of FILE_PARAMETERS) {
    const value = parameters.get(parameter);
    if (value !== null && FILE.test(value.split(/[?#]/u)[0] ?? "")) {
      // A download script is asked by its own address; a viewer shows a file that has one.
      return DOWNLOAD_SCRIPT.test(address) ? address : value;
    }
  }
  return null;
}

function absolute(address: string, base: string | null): string {
  if (base === null) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function lastPart(address: string): string {
  const parameters = address.split("?")[1] ?? "";
  const named = new URL(`http://localhost/?${parameters}`).searchParams.get("filename");
  const path = (named ?? address.split(/[?#]/u)[0] ?? "").split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function roleOf(name: string, extension: string): Attachment["role"] {
  const folded = fold(name);
  if (TABLES_NAME.test(folded)) return "tables";
  if (parseReportTitle(folded) !== null || REPORT_NAME.test(folded)) return "report";
  return /^xlsx?$/iu.test(extension) ? "tables" : "other";
}
