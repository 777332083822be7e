import { type AnyNode, isText } from "domhandler";
import { parseHtml } from "../../shared/page/parse-html.ts";

const silent: ReadonlySet<string> = new Set(["script", "style", "head", "template"]);

/**
 * All text of a page outside `<head>`, scripts, styles and templates, in tree order. The tree is as deep as
 * Chromium makes it; its words are gathered apart from `shared/page` on purpose: what that leaves out, the
 * properties must see.
 */
export function visibleText(html: string): string {
  const parts: string[] = [];
  const waiting: AnyNode[] = [parseHtml(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) parts.push(node.data);
    const isSilent = "name" in node && silent.has(node.name);
    if ("children" in node && !isSilent)
      for (const child of node.children.toReversed()) waiting.push(child);
  }
  return parts.join("");
}
