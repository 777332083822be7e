import { type AnyNode, type Document, Element } from "domhandler";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { BoundedParser, MOST_NODES } from "./bounded-parser.ts";

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

/** From here on Chromium puts an element beside the open one, not into it. */
const MOST_OPEN_ELEMENTS = 512;

/** Makes the nodes of one document, and counts them. */
interface Tree {
  readonly adapter: typeof adapter;
  readonly made: () => number;
}

/**
 * A tree that bounds its depth as Chromium does, so that a clip and the bytes give the same one and no walk pays for
 * a hundred thousand elements inside each other.
 */
function shallowTree(): Tree {
  let open = 0;
  let made = 0;
  let newest: AnyNode | null = null;
  const shallow: typeof adapter = {
    ...leanAdapter,
    onItemPush() {
      open += 1;
    },
    onItemPop() {
      open -= 1;
    },
    createElement(...given) {
      const element = leanAdapter.createElement(...given);
      newest = element;
      made += 1;
      return element;
    },
    createCommentNode(data) {
      made += 1;
      return adapter.createCommentNode(data);
    },
    appendChild(parent, child) {
      // What the parser moves, to mend misnested tags, goes where it is told.
      const isTooDeep = child === newest && open > MOST_OPEN_ELEMENTS;
      const beside = isTooDeep ? parent.parent : null;
      adapter.appendChild(beside ?? parent, child);
      newest = null;
    },
  };
  return { adapter: shallow, made: () => made };
}

/**
 * The tree that browsers build from this markup, implied and misplaced elements included; of a page with too many
 * elements the last one holds what remains (`restOf`). Scripting is off: otherwise everything inside `<noscript>`
 * would be one opaque string. Attributes are not to be written to.
 */
export function parseHtml(html: string, mostNodes = MOST_NODES): Document {
  const { adapter: treeAdapter, made } = shallowTree();
  const options = { treeAdapter, scriptingEnabled: false };
  const parser = new BoundedParser(options, () => made() >= mostNodes);
  parser.tokenizer.write(html, true);
  return parser.document;
}
