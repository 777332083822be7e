/**
 * The platform's own properties of nodes. A control in a form, by its name alone, takes the place of the
 * form's property of that name (HTML Standard, 4.10.3): `<input name="lastElementChild">` would hide from
 * us what stands in the form.
 */
function ownGetter<Holder extends object, Name extends keyof Holder>(
  prototype: Holder,
  name: Name,
): (holder: Holder) => Holder[Name] {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  return (holder) => own?.get?.call(holder) ?? null;
}

export const parentElementOf = ownGetter(Node.prototype, "parentElement");
export const textContentOf = ownGetter(Node.prototype, "textContent");
export const childNodesOf = ownGetter(Node.prototype, "childNodes");
export const lastElementChildOf = ownGetter(Element.prototype, "lastElementChild");
export const previousElementOf = ownGetter(Element.prototype, "previousElementSibling");
export const localNameOf = ownGetter(Element.prototype, "localName");

/** The document in an `iframe` or `frame`; null for one of another origin. */
export function contentDocumentOf(frame: Element): Document | null {
  const { prototype } = localNameOf(frame) === "iframe" ? HTMLIFrameElement : HTMLFrameElement;
  return Object.getOwnPropertyDescriptor(prototype, "contentDocument")?.get?.call(frame) ?? null;
}

/** As `element.hasAttribute(name)`. */
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/**
 * What the element's own `style` attribute says; null where it can have none. By its namespace, because an element
 * of a frame's document is no instance of this window's classes.
 */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  if (namespaceOf(element) !== "http://www.w3.org/1999/xhtml") return null;
  return inlineStyle?.get?.call(element) ?? null;
}

const namespaceOf = ownGetter(Element.prototype, "namespaceURI");
const inlineStyle = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "style");
