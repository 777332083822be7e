import { contentDocumentOf, localNameOf, textContentOf } from "./own-properties.ts";

/** On the element that stands in a frame's place, with the frame's address. */
const FRAME_MARK = "data-nianbao-frame";

/** Frames are for a report inside its site's frame, or one year a frame; what has more is no page to be read. */
const DEEPEST_FRAME = 3;
const MOST_FRAMES = 24;
const MOST_FRAME_ELEMENTS = 100_000;
const MOST_FRAME_CHARACTERS = 5_000_000;

/** What of a frame would speak of the whole page, where it now stands. */
const OF_ONE_DOCUMENT = "script, style, link, meta, base, title";

/** Attributes that hold an address, by which a frame means another place than the page does. */
const ADDRESSES: readonly string[] = ["href", "src", "data", "action"];

/** How much of frames may still be taken, over the whole page. */
interface Allowance {
  frames: number;
  elements: number;
  characters: number;
}

/** Gives a marked copy of a document's root element, without its frames. */
type CopyRoot = (page: Document) => Element;

/**
 * A marked copy of a document's root element, with the documents of its frames in their places, as far as they come
 * from the page's own origin and a reader sees them. Other frames stay, with their address.
 */
export function copyWithFrames(page: Document, copyRoot: CopyRoot): Element {
  const left = {
    frames: MOST_FRAMES,
    elements: MOST_FRAME_ELEMENTS,
    characters: MOST_FRAME_CHARACTERS,
  };
  return copyInto(page, copyRoot, { left, depth: 0 });
}

interface Depth {
  readonly left: Allowance;
  readonly depth: number;
}

function copyInto(page: Document, copyRoot: CopyRoot, { left, depth }: Depth): Element {
  const copy = copyRoot(page);
  if (depth === DEEPEST_FRAME) return copy;
  const copies = Array.from(copy.querySelectorAll("iframe, frame"));
  for (const [index, frame] of page.documentElement.querySelectorAll("iframe, frame").entries()) {
    const inner = isShown(frame) ? documentOf(frame) : null;
    const place = copies[index];
    if (inner === null || place === undefined || !isAllowed(inner, left)) continue;
    const inserted = place.ownerDocument.createElement("div");
    inserted.setAttribute(FRAME_MARK, inner.URL);
    inserted.append(
      ...contentOfFrame(inner, copyInto(inner, copyRoot, { left, depth: depth + 1 })),
    );
    place.replaceWith(inserted);
  }
  return withoutFramesets(copy);
}

/** Null where the frame is of another origin, or shows no text. */
function documentOf(frame: Element): Document | null {
  try {
    const inner = contentDocumentOf(frame);
    const isText = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/u;
    return inner !== null && isText.test(inner.contentType) && hasWords(inner) ? inner : null;
  } catch {
    return null;
  }
}

/** A frameset has no words of its own, and the frames in it may. */
function hasWords({ body }: Document): boolean {
  const root: HTMLElement | null = body;
  if (root === null) return false;
  return localNameOf(root) === "frameset" || textContentOf(root)?.trim() !== "";
}

/** A frame that is not drawn, or is a speck, shows its reader nothing. */
function isShown(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  return width > 1 && height > 1 && style.visibility === "visible" && parseFloat(style.opacity) > 0;
}

function isAllowed(inner: Document, left: Allowance): boolean {
  const elements = inner.querySelectorAll("*").length;
  const characters = textContentOf(inner.documentElement)?.length ?? 0;
  const fits = left.frames > 0 && elements <= left.elements && characters <= left.characters;
  if (!fits) return false;
  left.frames -= 1;
  left.elements -= elements;
  left.characters -= characters;
  return true;
}

function contentOfFrame(inner: Document, copy: Element): readonly ChildNode[] {
  for (const element of copy.querySelectorAll(OF_ONE_DOCUMENT)) element.remove();
  for (const name of ADDRESSES) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? "";
      if (URL.canParse(address, inner.baseURI)) {
        element.setAttribute(name, new URL(address, inner.baseURI).href);
      }
    }
  }
  return Array.from((copy.querySelector("body") ?? copy).childNodes);
}

/** A frameset may hold frames alone: where words have come into it, it is a body. */
function withoutFramesets(copy: Element): Element {
  if (copy.querySelector(`frameset [${FRAME_MARK}]`) === null) return copy;
  for (const frameset of copy.querySelectorAll("frameset")) {
    const isOutermost = frameset.parentElement === copy;
    const body = frameset.ownerDocument.createElement(isOutermost ? "body" : "div");
    body.append(...frameset.childNodes);
    frameset.replaceWith(body);
  }
  return copy;
}
