import { css } from "./css-tree.ts";
import { plainCss } from "./css-text.ts";
import { type Declaration, parseDeclaration } from "./declaration.ts";
import { mediaHold, type Truth } from "./media.ts";

/** A rule of a style sheet, as far as it can hide text or show it. */
interface StyleRule {
  /** As written, comments included; not yet judged. */
  readonly selector: string;
  readonly declarations: readonly Declaration[];
  /** False where only a browser could tell whether the rule applies. */
  readonly isCertain: boolean;
}

/** What a `{` opened: a group of rules, a style rule, or something whose content says nothing of hiding. */
interface Block {
  readonly kind: "group" | "rule" | "ignored";
  /** Of the style rule, or of the one around a group; null at the top. */
  readonly selector: string | null;
  readonly isCertain: boolean;
  readonly declarations: Declaration[];
}

/** Deeper nesting than any writer's is somebody's attempt to exhaust us. */
const DEEPEST = 32;
/** More rules than the largest sheet of a public site has, by far. */
const MOST_RULES = 20_000;
const LONGEST_PRELUDE = 600;

const OPENING = new Set([css.Function, css.LeftParenthesis, css.LeftSquareBracket]);
const CLOSING = new Set([css.RightParenthesis, css.RightSquareBracket]);
const BLANK = new Set([css.WhiteSpace, css.Comment, css.CDO, css.CDC]);

const SHEET: Block = { kind: "group", selector: null, isCertain: true, declarations: [] };

/** The rules of a sheet that hide or show text on a screen, in order, in time linear in its length. */
export function parseSheet(text: string): readonly StyleRule[] {
  return new SheetReader(text, SHEET).read();
}

/** The declarations of a `style` attribute. */
export function parseStyleAttribute(text: string): readonly Declaration[] {
  const declarations: Declaration[] = [];
  new SheetReader(text, { kind: "rule", selector: "*", isCertain: true, declarations }).read();
  return declarations;
}

/**
 * Takes tokens one by one and keeps the open blocks on a stack of its own: no sheet is too deep for it. Follows
 * CSS Syntax 3, section 5, with nested rules.
 */
class SheetReader {
  private readonly text: string;
  private readonly blocks: Block[];
  private readonly rules: StyleRule[] = [];
  private itemStart = -1;
  private isAtRule = false;
  private brackets = 0;
  private tooDeep = 0;

  constructor(text: string, outermost: Block) {
    this.text = text;
    this.blocks = [outermost];
  }

  read(): readonly StyleRule[] {
    css.tokenize(this.text, (type, start) => this.take(type, start));
    this.endItem(this.text.length);
    return this.rules.filter(({ declarations }) => declarations.length > 0).slice(0, MOST_RULES);
  }

  /** A closing brace too many is part of the next rule, which it spoils. */
  private take(type: number, start: number): void {
    if (this.brackets > 0) this.countBrackets(type);
    else if (type === css.LeftCurlyBracket) this.open(start);
    else if (type === css.RightCurlyBracket && this.blocks.length > 1) this.close(start);
    else if (type === css.Semicolon && (this.isAtRule || this.top().kind !== "group"))
      this.endItem(start);
    else if (this.itemStart >= 0 || !BLANK.has(type)) {
      if (this.itemStart < 0) this.startItem(type, start);
      this.countBrackets(type);
    }
  }

  private countBrackets(type: number): void {
    if (OPENING.has(type)) this.brackets += 1;
    else if (CLOSING.has(type) && this.brackets > 0) this.brackets -= 1;
  }

  private top(): Block {
    return this.blocks.at(-1) ?? SHEET;
  }

  private startItem(type: number, start: number): void {
    this.itemStart = start;
    this.isAtRule = type === css.AtKeyword;
  }

  /** The end of a declaration, or of an at-rule that has no block. */
  private endItem(end: number): void {
    const { kind, declarations } = this.top();
    if (this.itemStart >= 0 && kind === "rule" && !this.isAtRule)
      declarations.push(...parseDeclaration(this.text.slice(this.itemStart, end)));
    this.itemStart = -1;
    this.isAtRule = false;
  }

  private open(start: number): void {
    const prelude = this.itemStart < 0 ? "" : this.text.slice(this.itemStart, start).trim();
    const block = blockOf(prelude, this.top());
    this.itemStart = -1;
    this.isAtRule = false;
    if (this.blocks.length > DEEPEST) {
      this.tooDeep += 1;
      return;
    }
    this.blocks.push(this.blocks.length === DEEPEST ? { ...block, kind: "ignored" } : block);
    // In the order of their beginnings: what is nested comes after what it is nested in.
    if (block.kind === "rule" && block.selector !== null)
      this.rules.push({ ...block, selector: block.selector });
  }

  private close(start: number): void {
    this.endItem(start);
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else this.blocks.pop();
  }
}

function blockOf(prelude: string, around: Block): Block {
  const { selector, isCertain } = around;
  const block = { kind: around.kind, selector, isCertain, declarations: [] };
  if (around.kind === "ignored" || prelude === "" || prelude.length > LONGEST_PRELUDE)
    return { ...block, kind: "ignored" };
  if (!prelude.startsWith("@"))
    return { ...block, kind: "rule", selector: nestedSelector(prelude, selector) };
  const [, name = "", condition = ""] = /^@([\w-]+)(.*)$/su.exec(plainCss(prelude)) ?? [];
  const truth = AT_RULES[name]?.(condition.trim()) ?? "no";
  return truth === "no"
    ? { ...block, kind: "ignored" }
    : { ...block, isCertain: isCertain && truth === "yes" };
}

/** The at-rules with rules in them, and whether those apply; a browser of today supports whatever is asked for. */
const AT_RULES: Readonly<Record<string, (condition: string) => Truth>> = {
  media: mediaHold,
  supports: (condition) => (condition.startsWith("not") ? "no" : "yes"),
  layer: () => "yes",
  container: () => "perhaps",
};

/** A rule inside of a rule (CSS Nesting 1, section 3) as one that stands alone. */
function nestedSelector(own: string, around: string | null): string {
  if (around === null) return own;
  const parent = `:is(${around})`;
  return selectorsIn(own)
    .map((one) => (one.includes("&") ? one.replaceAll("&", parent) : `${parent} ${one}`))
    .join(",");
}

/** Splits at the commas that stand in no brackets. */
function selectorsIn(list: string): readonly string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list.length; i += 1) {
    const character = list.charAt(i);
    if ("([".includes(character)) depth += 1;
    if (")]".includes(character)) depth -= 1;
    if (character !== "," || depth > 0) continue;
    selectors.push(list.slice(start, i));
    start = i + 1;
  }
  return [...selectors, list.slice(start)];
}
