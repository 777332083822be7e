import type { ReactNode } from "react";

/**
 * Words of the page itself, in Chinese whatever the reader's language: the language chooses the font's
 * glyphs and the screen reader's voice. React sets them as text, never as markup.
 */
export function Quoted({ children }: { readonly children: ReactNode }) {
  return <span lang="zh-CN">{children}</span>;
}
