// oxlint-disable-next-line typescript/triple-slash-reference -- two entries of the package that it gives no types for
/// <reference path="./css-tree-entries.d.ts" />

/** The door to css-tree: its tokenizer and its reader of selectors, and nothing that loads its dictionaries. */
export * as css from "css-tree/tokenizer";
export { default as parseSelectors } from "css-tree/selector-parser";
