// The published types speak of the whole of css-tree only. These two entries are pure, small and load no
// data; the whole would bring a dictionary of every property into the crawler and the extension.

declare module "css-tree/tokenizer" {
  export function tokenize(
    source: string,
    onToken: (type: number, start: number, end: number) => void,
  ): void;
  // Named as in the package: https://www.w3.org/TR/css-syntax-3/#tokenization
  export const Function: number;
  export const AtKeyword: number;
  export const WhiteSpace: number;
  export const CDO: number;
  export const CDC: number;
  export const Semicolon: number;
  export const LeftSquareBracket: number;
  export const RightSquareBracket: number;
  export const LeftParenthesis: number;
  export const RightParenthesis: number;
  export const LeftCurlyBracket: number;
  export const RightCurlyBracket: number;
  export const Comment: number;
}

declare module "css-tree/selector-parser" {
  import type { CssNode } from "css-tree";
  /** Throws a SyntaxError for what is no list of selectors. */
  export default function parse(source: string): CssNode;
}
