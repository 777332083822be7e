import { type Document, Element } from "domhandler";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";

/** Elements to which the parser may add attributes later, from a second tag of that name. */
const GROWING = new Set(["html", "body"]);

const NONE: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/**
 * As the adapter, at a quarter of the memory: an element has no tables of namespaces and prefixes, which nobody
 * asks for, and those without attributes share one table. A page of 10 MB may hold two million elements.
 */
const leanAdapter: typeof adapter = {
  ...adapter,
  createElement(name, namespace, attributes) {
    if (GROWING.has(name)) return adapter.createElement(name, namespace, attributes);
    const own: Record<string, string> = attributes.length === 0 ? NONE : Object.create(null);
    for (const attribute of attributes) own[attribute.name] = attribute.value;
    const element = new Element(name, own, []);
    element.namespace = namespace;
    return element;
  },
};

/**
 * The tree that browsers build from this markup, implied and misplaced elements included. Scripting is off:
 * otherwise everything inside `<noscript>` would be one opaque string. Attributes are not to be written to.
 */
export function parseHtml(html: string): Document {
  return parse(html, { treeAdapter: leanAdapter, scriptingEnabled: false });
}
