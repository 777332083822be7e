import type { Element } from "domhandler";
import { fold } from "../han/fold.ts";
import { oncePer } from "../page/once-per.ts";
import type { Page } from "../page/page.ts";
import { elementsOf, openingWords } from "../page/walk.ts";
import type { Attachment } from "../reading.ts";
import { fileAddress, mayLeadToFile } from "./attachments/file-address.ts";
import { extensionOf, MEDIA_TYPES } from "./attachments/media-types.ts";
import { readPageHead } from "./metadata/meta-tags.ts";
import { parseReportTitle } from "./title/title-grammar.ts";
import { readTitleOfPage } from "./title/title-of-page.ts";

export { isFileAddress } from "./attachments/file-address.ts";

const TABLES_NAME = /统计表|附表|情况表|报表|数据表/u;
const REPORT_NAME = /年报|年度(?:工作)?报告|信息公开.{0,12}报告/u;

const MOST_ATTACHMENTS = 200;
const LONGEST_NAME = 200;

/**
 * The files that a page offers: links to documents, viewers with a file in their address, and embedded
 * files, each once. Addresses are absolute where the page's own is known.
 */
export const readAttachments = oncePer((page: Page): readonly Attachment[] => {
  const found = new Map<string, Attachment>();
  for (const element of elementsOf(page.document)) {
    const attachment = attachmentOf(element, page.url);
    if (attachment && !found.has(attachment.url)) found.set(attachment.url, attachment);
    if (found.size >= MOST_ATTACHMENTS) break;
  }
  return withShownReport([...found.values()], page);
});

/** The one file that a report's page shows in a viewer is the report, whatever the file is called. */
function withShownReport(found: readonly Attachment[], page: Page): readonly Attachment[] {
  const [only] = found;
  if (only === undefined || found.length > 1 || only.role !== "other") return found;
  const isShown = elementsOf(page.document).some(
    (element) => element.name !== "a" && attachmentOf(element, page.url)?.url === only.url,
  );
  const head = readPageHead(page, []);
  const isReport = [head.meta("ArticleTitle"), ...head.titles].some(
    (title) => title !== null && readTitleOfPage(title.text)?.year != null,
  );
  return isShown && isReport ? [{ ...only, role: "report" }] : found;
}

function attachmentOf(element: Element, base: string | null): Attachment | null {
  if (!mayLeadToFile(element)) return null;
  const shown = nameShown(element);
  const address = fileAddress(element, shown);
  if (address === "") return null;
  const fromAddress = lastPart(address);
  const name = shown === "" ? fromAddress : shown;
  const extension =
    extensionOf(address.split(/[?#]/u)[0] ?? "") ?? extensionOf(fromAddress) ?? extensionOf(shown);
  return {
    name,
    url: absolute(address, base),
    mediaType: MEDIA_TYPES[extension ?? ""] ?? null,
    role: roleOf(name, extension ?? ""),
  };
}

/** What a link is called; a script's code is no name. */
function nameShown(element: Element): string {
  const words = element.name === "script" ? "" : openingWords(element, 2 * LONGEST_NAME).trim();
  const { title = "", download = "" } = element.attribs;
  return (words || title.trim() || download.trim()).slice(0, LONGEST_NAME);
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
  return /^xlsx?$/u.test(extension) ? "tables" : "other";
}
