import { type AnyNode, type Document, Element, type ParentNode } from "domhandler";
import { html, Parser, type ParserOptions, type Token, TokenizerMode } from "parse5";
import type { Htmlparser2TreeAdapterMap as Tree } from "parse5-htmlparser2-tree-adapter";
import { isCode, isElement } from "./walk.ts";

/**
 * As many elements and comments as are looked at. Each takes seventy bytes and more of a real page, so that
 * 8 MB of one are read whole; a table of 3,000 rows out of a word processor has a hundred thousand.
 */
export const MOST_NODES = 120_000;

/** Where the words of the remaining page may stand: not in a table that is open, nor in code or a list of options. */
const HOLDERS = new Set(["body", "div", "main", "section", "article", "form", "center"]);

/** Elements in which there is no markup but their own end. */
const MODES = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  style: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
} as const;
const MODE_OF = new Map<string, (typeof MODES)[keyof typeof MODES]>(Object.entries(MODES));
const CODE = new Set(["iframe", "style", "script"]);

const rests = new WeakMap<Document, Element>();

/** The paragraph that holds the words of a page beyond `MOST_NODES`; null for a page that was looked at whole. */
export function restOf(document: Document): Element | null {
  return rests.get(document) ?? null;
}

/** Notes which paragraph of a document holds all that is beyond `MOST_NODES`. */
export function markRest(document: Document, rest: Element): void {
  rests.set(document, rest);
}

/**
 * The parser of browsers up to a number of nodes: mending tags that were never closed makes many elements of few
 * bytes. From there on tags only part the words, and all words go into one paragraph.
 */
export class BoundedParser extends Parser<Tree> {
  private readonly isFull: () => boolean;
  private words: string[] | null = null;
  private holder: Element | null = null;
  private code: string | null = null;

  /** `isFull` tells whether the tree that is being made holds as much as is looked at. */
  constructor(options: ParserOptions<Tree>, isFull: () => boolean) {
    super(options);
    this.isFull = isFull;
  }

  override onStartTag(token: Token.TagToken): void {
    const words = this.wordsBeyond();
    if (words === null) {
      super.onStartTag(token);
      return;
    }
    this.tokenizer.state = MODE_OF.get(token.tagName) ?? this.tokenizer.state;
    if (CODE.has(token.tagName)) this.code = token.tagName;
    if (partsWords(token)) words.push(" ");
  }

  override onEndTag(token: Token.TagToken): void {
    if (this.words === null) {
      super.onEndTag(token);
      return;
    }
    if (token.tagName === this.code) this.code = null;
    if (partsWords(token)) this.words.push(" ");
  }

  override onComment(token: Token.CommentToken): void {
    if (this.wordsBeyond() === null) super.onComment(token);
  }

  override onCharacter(token: Token.CharacterToken): void {
    if (this.words === null) super.onCharacter(token);
    else if (this.code === null) this.words.push(token.chars);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.words === null) super.onWhitespaceCharacter(token);
    else if (this.code === null) this.words.push(token.chars);
  }

  override onEof(token: Token.EOFToken): void {
    // Inside a template the end is told twice.
    const { words } = this;
    this.words = null;
    super.onEof(token);
    if (words === null) return;
    const rest = new Element("p", {});
    this.treeAdapter.insertText(rest, words.join(""));
    this.treeAdapter.appendChild(this.holder ?? bodyOf(this.document), rest);
    markRest(this.document, rest);
  }

  /** Asked where a tag or a comment begins: nobody is inside a script then. */
  private wordsBeyond(): string[] | null {
    if (this.words === null && this.isFull()) {
      this.words = [];
      this.holder = holderAround(this.openElements.current ?? null);
    }
    return this.words;
  }
}

/** Cells and lines must not run into one another: two numbers would be one. */
function partsWords({ tagID }: Token.TagToken): boolean {
  return html.SPECIAL_ELEMENTS[html.NS.HTML].has(tagID);
}

/** The nearest element that may hold words and shows them. */
function holderAround(open: AnyNode | null): Element | null {
  let holder: Element | null = null;
  for (let node = open; node !== null; node = node.parent) {
    if (isCode(node)) holder = null;
    else if (holder === null && isElement(node) && HOLDERS.has(node.name)) holder = node;
  }
  return holder;
}

/** A page of frames has no body. */
function bodyOf(document: Document): ParentNode {
  const root = document.children.find(isElement);
  return root?.children.filter(isElement).find(({ name }) => name === "body") ?? root ?? document;
}
