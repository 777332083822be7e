import type { Element } from "domhandler";
import { type Declaration, UNKNOWN } from "./declaration.ts";
import { parseStyleAttribute } from "./parse-sheet.ts";
import { hintsOf } from "./presentational.ts";
import type { MatchedRule, RuleIndex } from "./rule-index.ts";

/** The value that won for one property, and where it was written. */
export interface Declared {
  readonly property: string;
  readonly value: string;
  /** The rule's selector; null for attributes. */
  readonly selector: string | null;
  /** `<style>`, the sheet's address, or the attribute: `hidden`, `style`, `bgcolor`. */
  readonly origin: string;
}

/** Property → what won. */
export type DeclaredValues = ReadonlyMap<string, Declared>;

const NOTHING: DeclaredValues = new Map();

/** Longer style attributes set nothing more that hides: their end is an attacker's. */
const LONGEST_STYLE = 20_000;

/** Settles what a page sets for each of its elements (CSS Cascade 4, section 6). */
export class Cascade {
  private readonly rules: RuleIndex;
  private readonly isQuirky: boolean;
  private readonly styles = new StyleAttributes();

  constructor(rules: RuleIndex, isQuirky: boolean) {
    this.rules = rules;
    this.isQuirky = isQuirky;
  }

  /** What the rules, the style attribute and the other attributes of an element set for it. */
  valuesOf(element: Element): DeclaredValues {
    const hints = hintsOf(element, this.isQuirky);
    const rules = this.rules.isEmpty ? [] : this.rules.rulesFor(element).toSorted(byWeight);
    const style = this.styles.of(element);
    if (hints.length + rules.length + style.length === 0) return NOTHING;
    const winners = new Winners();
    for (const isImportant of [true, false]) {
      winners.add(style, isImportant, STYLE_ATTRIBUTE);
      for (const rule of rules) winners.add(rule.declarations, isImportant, rule);
    }
    return winners.over(hints);
  }
}

type Source = Pick<MatchedRule, "origin" | "isCertain"> & { readonly selector: string | null };

const STYLE_ATTRIBUTE: Source = { selector: null, origin: "style", isCertain: true };

/** Takes declarations from the strongest to the weakest: the first one that sets a property wins. */
class Winners {
  private readonly won = new Map<string, Declared>();
  /** The values of rules that may not apply; stronger than what wins, they leave open what does. */
  private readonly perhaps = new Map<string, string>();

  add(
    declarations: readonly Declaration[],
    isImportant: boolean,
    { selector, origin, isCertain }: Source,
  ): void {
    // In one block the last declaration of a property is the strongest.
    for (let i = declarations.length - 1; i >= 0; i -= 1) {
      const declaration = declarations[i];
      if (declaration?.isImportant !== isImportant || this.won.has(declaration.property)) continue;
      const { property, value } = declaration;
      if (isCertain) this.won.set(property, { property, value, selector, origin });
      else if (!this.perhaps.has(property)) this.perhaps.set(property, value);
    }
  }

  over(hints: readonly Declared[]): DeclaredValues {
    // Of hints, too, the last one is the strongest.
    for (const hint of hints.toReversed())
      if (!this.won.has(hint.property)) this.won.set(hint.property, hint);
    for (const [property, value] of this.perhaps) {
      const winner = this.won.get(property);
      if (winner !== undefined && winner.value !== value)
        this.won.set(property, { ...winner, value: UNKNOWN });
    }
    return this.won;
  }
}

/** The strongest first. */
function byWeight(a: MatchedRule, b: MatchedRule): number {
  return b.specificity - a.specificity || b.order - a.order;
}

/** Word processors write the same few style attributes on thousands of elements: each is read once. */
class StyleAttributes {
  private readonly known = new Map<string, readonly Declaration[]>();

  of({ attribs }: Element): readonly Declaration[] {
    const style = attribs["style"];
    if (style === undefined || style === "") return [];
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const declarations = parseStyleAttribute(style.slice(0, LONGEST_STYLE));
    if (style.length <= LONGEST_KNOWN && this.known.size < MOST_KNOWN)
      this.known.set(style, declarations);
    return declarations;
  }
}

const LONGEST_KNOWN = 300;
const MOST_KNOWN = 5000;
