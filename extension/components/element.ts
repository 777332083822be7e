type Attributes = Readonly<Record<string, string>>;

/** What may stand in an element: text is always set as text, never as markup; null is left out. */
export type Content = Node | string | null;

/** Makes an HTML element with its attributes and its content. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content.filter((part) => part !== null));
  return made;
}

/**
 * Words of the page itself, in Chinese whatever the reader's language: the language chooses the
 * font's glyphs and the screen reader's voice.
 */
export function quoted(text: string): HTMLElement {
  return element("span", { lang: "zh-CN" }, text);
}
