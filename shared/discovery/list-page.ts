import type { Document } from "domhandler";
import { elementsNamed } from "../page/walk.ts";
import { canonicalUrl } from "./canonical-url.ts";
import type { LinkedPage, PageLink } from "./collect-links.ts";
import { baseOf, scriptText } from "./collect-links.ts";
import type { ListPage } from "./families/family.ts";

const SCRIPT_LENGTH = 200_000;
const MOST_SOURCES = 100;

/** A page as the families look at it; null for a bare file, whose lists lead nowhere. */
export function listPageOf(page: LinkedPage, links: readonly PageLink[]): ListPage | null {
  const url = canonicalUrl(baseOf(page) ?? "");
  if (url === null) return null;
  const script = scriptText(page.document, SCRIPT_LENGTH);
  const sources = sourcesOf(page.document);
  return { url, links, script, sources, metas: metasOf(page.document) };
}

function sourcesOf(document: Document): readonly string[] {
  const scripts = elementsNamed(document, "script").slice(0, MOST_SOURCES);
  return scripts.flatMap(({ attribs }) => attribs["src"] ?? []);
}

function metasOf(document: Document): ReadonlyMap<string, string> {
  const metas = elementsNamed(document, "meta");
  return new Map(
    metas.map(({ attribs }) => [(attribs["name"] ?? "").toLowerCase(), attribs["content"] ?? ""]),
  );
}
