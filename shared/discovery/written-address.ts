/** The file of a page, without its folder's root. */
const PAGE_FILE = String.raw`[\w./-]{1,200}\.(?:s?html?|jspx?|aspx?|php|do|action)`;
const WRITTEN = new RegExp(
  String.raw`^(?:https?:\/\/|\.{0,2}\/)[\w%./?&=#:~+,;@!-]{1,500}$|^${PAGE_FILE}(?:\?[\w%./&=:~+,;@!-]{0,300})?$`,
  "iu",
);
const STATED = new RegExp(
  String.raw`^\s{0,5}(?:https?:\/\/|\.{0,2}\/)[^\s'"]+\s{0,5}$|^${PAGE_FILE}(?:\?\S{0,300})?$`,
  "iu",
);

/** Whether a text in a script is an address by itself: with its scheme, from the root or a folder, or a page's file. */
export function isWrittenAddress(text: string): boolean {
  return WRITTEN.test(text);
}

/** Whether the value of an attribute is one, in whatever letters: nothing else than a value stands there. */
export function isStatedAddress(value: string): boolean {
  return STATED.test(value);
}
