import { findHidden } from "./find-hidden.ts";
import type { HiddenReason } from "./hiding-rules.ts";
import { copyWithFrames } from "./inline-frames.ts";
import type { Snapshot } from "./snapshot.ts";

/** Read by `shared/page`, which takes such an element for hidden. */
const MARK = "data-nianbao-hidden";

/**
 * Takes the live document as the browser has it now, after its scripts ran, with a mark on each
 * element that its style sheets hide, and its own frames in their places. The page itself stays as it is: all of
 * that is done to a copy.
 */
export function takeSnapshot(page: Document): Snapshot {
  return { url: page.URL, mediaType: page.contentType, content: contentOf(page) };
}

function contentOf(page: Document): string {
  switch (page.contentType) {
    case "text/plain":
      return page.querySelector("pre")?.textContent ?? "";
    case "text/html":
    case "application/xhtml+xml":
      return serialise(page);
    default:
      return "";
  }
}

/** The doctype stays, because without it a table inside a `<p>` is parsed into another tree. */
function serialise(page: Document): string {
  const doctype = page.doctype === null ? "" : new XMLSerializer().serializeToString(page.doctype);
  return doctype + copyWithFrames(page, markedCopy).outerHTML;
}

function markedCopy(page: Document): Element {
  const root = copyOf(page.documentElement);
  mark(page.documentElement, root, hiddenIn(page.body));
  return root;
}

/** XHTML may come without a body, and the types do not say so. */
function hiddenIn(body: HTMLElement | null): ReadonlyMap<Element, HiddenReason> {
  return body === null ? new Map() : findHidden(body);
}

/** A copy in a document without a window: it loads no image and runs no script a second time. */
function copyOf(root: Element): Element {
  const copy = document.implementation.createHTMLDocument().importNode(root, true);
  for (const element of copy.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  return copy;
}

function mark(root: Element, copy: Element, hidden: ReadonlyMap<Element, HiddenReason>): void {
  const copies = copy.querySelectorAll("*");
  for (const [index, element] of root.querySelectorAll("*").entries()) {
    const reason = hidden.get(element);
    if (reason !== undefined) copies[index]?.setAttribute(MARK, reason);
  }
}
