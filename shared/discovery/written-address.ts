const ADDRESS =
  /^(?:https?:\/\/|\.{0,2}\/)[\w%./?&=#:~+,;@!-]{1,500}$|^[\w./-]{1,200}\.(?:s?html?|jspx?|aspx?|php|do|action)(?:\?[\w%./&=:~+,;@!-]{0,300})?$/iu;

/** Whether a text in a script is an address by itself: with its scheme, from the root or a folder, or a page's file. */
export function isWrittenAddress(text: string): boolean {
  return ADDRESS.test(text);
}
