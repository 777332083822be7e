import { parse } from "parse5";
import type { DefaultTreeAdapterMap } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

const silent: ReadonlySet<string> = new Set(["script", "style", "head"]);

/**
 * All text of a page outside `<head>`, scripts, styles and templates, in tree order. Written apart from
 * `shared/page` on purpose: what that loses, the properties must see. parse5 keeps the content of a
 * template outside its children, and comments hold no text nodes.
 */
export function visibleText(html: string): string {
  const root: Node = parse(html, { scriptingEnabled: false });
  const parts: string[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) parts.push(node.value);
    if ("childNodes" in node && !silent.has(node.nodeName))
      for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return parts.join("");
}
