import { type Element } from "domhandler";
import { matchesOf } from "../../han/matches.ts";
import { isText } from "../../page/walk.ts";
import { extensionOf } from "./media-types.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";

/** Attributes that hold the address of a file or of a viewer with the file in its parameters. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: "href",
  iframe: "src",
  embed: "src",
  object: "data",
};
/** `onclick="window.open('/attachment/…/2017nb.pdf')"`: what a script is given in quotation marks. */
const QUOTED = /(?<quote>["'])(?<value>[^"'\s<>]{1,500})\k<quote>/gu;
/** Scripts that show a file in the page's own viewer: `PDFObject.embed("/a.pdf")`, pdf.js, `pdfurl: '…'`. */
const VIEWER_SCRIPT = /PDFObject|pdfh5|pdf\.?js|DEFAULT_URL|pdf_?url/iu;
const LONGEST_SCRIPT = 4000;
/** 博达 VSB serves files through a script whose address has no file name (REPORT-FORMAT 5.1). */
const DOWNLOAD_SCRIPT = /\/(?:download|downfile|downloadattach)\.jsp\?/iu;
/** What a script calls the file that it shows, where that is a name without a path. */
const FILE_PARAMETERS: ReadonlySet<string> = new Set(["file", "fileName", "url", "src", "pdf"]);
const NO_ADDRESS = /^(?:#|javascript:|data:|mailto:|about:|tel:)/iu;
/** The address of a page, whatever its link is called. */
const PAGE = /(?:\.(?:s?html?|aspx?|php)|\/)$/iu;

/**
 * Where an element leads when it is a file's: its own address, a viewer's file, what its script is told to open, or a
 * data attribute that the template's script reads. The empty string where it leads to no file. `shown` is what the
 * link is called: `2020年度报告.wps` over `/attach/88` is a file.
 */
export function fileAddress(element: Element, shown: string): string {
  const address = element.attribs[ADDRESSES[element.name] ?? ""]?.trim() ?? "";
  if (address !== "" && !NO_ADDRESS.test(address)) {
    const file = fileIn(address);
    if (file !== null) return file;
    const [path = ""] = address.split(/[?#]/u);
    const isNamed = extensionOf(shown) !== null || (element.attribs["download"] ?? "") !== "";
    if (element.name === "a" && isNamed && !PAGE.test(path)) return address;
  }
  return givenToScript(element, address) ?? dataAddress(element) ?? "";
}

/** Whether an element has what `fileAddress` looks at: nearly all have none, and their words need not be read. */
export function mayLeadToFile({ name, attribs }: Element): boolean {
  if (name === "script" || name in ADDRESSES || attribs["onclick"] !== undefined) return true;
  for (const key in attribs) if (key.startsWith("data-")) return true;
  return false;
}

/** Whether an address is a file's, not a page's. */
export function isFileAddress(address: string): boolean {
  return fileIn(address) !== null;
}

function givenToScript({ name, attribs, children }: Element, address: string): string | null {
  const own =
    name === "script" ? children.map((node) => (isText(node) ? node.data : "")).join("") : "";
  const code = VIEWER_SCRIPT.test(own.slice(0, LONGEST_SCRIPT))
    ? own
    : `${attribs["onclick"] ?? ""} ${address}`;
  const quoted = matchesOf(code.slice(0, LONGEST_SCRIPT), QUOTED).map(
    ({ groups }) => groups?.["value"] ?? "",
  );
  const found = quoted.find((value) => !NO_ADDRESS.test(value) && isFileAddress(value));
  return found === undefined ? null : fileIn(found);
}

function dataAddress({ attribs }: Element): string | null {
  for (const [name, value] of Object.entries(attribs)) {
    const file = name.startsWith("data-") && !NO_ADDRESS.test(value) ? fileIn(value.trim()) : null;
    if (file !== null) return file;
  }
  return null;
}

/** The file an address leads to: itself, or the one that a viewer is told to show. */
const fileIn = remembered(findFile, MOST_LINES);

function findFile(address: string): string | null {
  const [path = "", query = ""] = address.split(/[?#]/u);
  if (extensionOf(path) !== null) return address;
  if (query === "") return null;
  const parameters = new URL(`http://localhost/?${query}`).searchParams;
  for (const name of parameters.keys()) {
    const value = parameters.get(name) ?? "";
    if (extensionOf(value.split(/[?#]/u)[0] ?? "") === null) continue;
    // A download script is asked by its own address; a viewer shows a file that has one.
    const isShown =
      !DOWNLOAD_SCRIPT.test(address) && (FILE_PARAMETERS.has(name) || value.includes("/"));
    return isShown ? value : address;
  }
  return null;
}
