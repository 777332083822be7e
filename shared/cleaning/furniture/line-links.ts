import type { AnyNode, Element } from "domhandler";
import type { Run } from "../../content/run.ts";
import { isElement } from "../../page/walk.ts";

/** Between a link and its words there are a few elements at most; a hostile page has thousands. */
const DEEPEST_LINK = 12;
/** What may stand beside the links of a line that is made of links: a date, bars, bullets, brackets. */
const BESIDE_LINKS = /^[\s\d\p{P}\p{S}年月日]{0,60}$/u;

/** A link of a line. */
interface LineLink {
  readonly text: string;
  readonly href: string;
}

/** The links that a line is made of; null where it has other words, or no link. */
export function linksIn({ text, origins }: Run): readonly LineLink[] | null {
  const links = new Map<Element, string>();
  let rest = "";
  for (const [i, { start, node }] of origins.entries()) {
    const piece = text.slice(start, origins[i + 1]?.start ?? text.length);
    const link = linkAround(node);
    if (link === null) rest += piece;
    else links.set(link, (links.get(link) ?? "") + piece);
  }
  if (links.size === 0 || !BESIDE_LINKS.test(rest)) return null;
  return Array.from(links, ([{ attribs }, words]) => ({
    text: words.trim(),
    href: attribs["href"] ?? "",
  }));
}

function linkAround(node: AnyNode): Element | null {
  let above = node.parent;
  for (let depth = 0; above !== null && depth < DEEPEST_LINK; depth += 1) {
    if (isElement(above) && above.name === "a") return above;
    above = above.parent;
  }
  return null;
}
