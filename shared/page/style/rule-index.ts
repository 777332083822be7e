import type { Element } from "domhandler";
import type { Declaration } from "./declaration.ts";
import { ElementFacts, matches } from "./match-selector.ts";
import type { Sheet } from "./page-sheets.ts";
import { remembered } from "../remembered.ts";
import { parseSheet } from "./parse-sheet.ts";
import { type Compound, parseSelectorList, type Selector, type Trait } from "./selector.ts";

/** A rule that holds for an element, with what decides between rules. */
export interface MatchedRule {
  readonly declarations: readonly Declaration[];
  readonly specificity: number;
  /** Of two rules of one weight the later one wins. */
  readonly order: number;
  readonly isCertain: boolean;
  /** As written in the sheet. */
  readonly selector: string;
  /** Where the sheet stands. */
  readonly origin: string;
}

interface IndexedRule extends MatchedRule {
  readonly parsed: Selector;
  /** Names that stand on elements around the subject, or it cannot match. */
  readonly needs: readonly string[];
}

/** More than the sheets of any real page hold, together. */
const MOST_SELECTORS = 60_000;
/** Elements looked at while matching: for any page at least, and more for each element it has. */
const STEPS = { atLeast: 1_000_000, perElement: 10 } as const;

const KEYS = { id: "#", class: ".", tag: "" } as const;

/**
 * The rules of a page's sheets, each filed under one name that its subject must bear, so that an element is
 * tried against few of them. Elements are asked about in document order, between `enter` and `leave`.
 */
export class RuleIndex {
  private readonly rules = new Map<string, IndexedRule[]>();
  private readonly facts: ElementFacts;
  private readonly open = new Map<string, number>();

  constructor(sheets: readonly Sheet[], elements: number, isQuirky: boolean) {
    const foldName = isQuirky ? lowerCase : asIs;
    this.facts = new ElementFacts(foldName, STEPS.atLeast + STEPS.perElement * elements);
    this.file(sheets, isQuirky ? rulesOfQuirky : rulesOf);
  }

  get isEmpty(): boolean {
    return this.rules.size === 0;
  }

  /** The rules that hold for an element, in no order. */
  rulesFor(element: Element): readonly MatchedRule[] {
    return [...this.namesOf(element), EVERYTHING].flatMap((name) =>
      (this.rules.get(name) ?? []).filter(
        (rule) =>
          rule.needs.every((need) => this.open.has(need)) &&
          this.facts.spendStep() &&
          matches(element, rule.parsed, this.facts),
      ),
    );
  }

  /** From now on `element` stands around what is asked about. */
  enter(element: Element): void {
    if (this.isEmpty) return;
    for (const name of this.namesOf(element)) this.open.set(name, (this.open.get(name) ?? 0) + 1);
  }

  leave(element: Element): void {
    if (this.isEmpty) return;
    for (const name of this.namesOf(element)) {
      const times = (this.open.get(name) ?? 0) - 1;
      if (times > 0) this.open.set(name, times);
      else this.open.delete(name);
    }
  }

  private namesOf(element: Element): readonly string[] {
    const id = this.facts.idOf(element);
    const classes = Array.from(this.facts.classesOf(element), (name) => KEYS.class + name);
    return [...(id === null ? [] : [KEYS.id + id]), ...classes, KEYS.tag + element.name];
  }

  private file(sheets: readonly Sheet[], rulesOf: (css: string) => readonly SheetRule[]): void {
    let order = 0;
    for (const { css, origin } of sheets) {
      for (const rule of rulesOf(css)) {
        if (order >= MOST_SELECTORS) return;
        this.add(rule.key, { ...rule, order, origin });
        order += 1;
      }
    }
  }

  private add(key: string, rule: IndexedRule): void {
    const filed = this.rules.get(key);
    if (filed === undefined) this.rules.set(key, [rule]);
    else filed.push(rule);
  }
}

/** A rule as its sheet alone gives it. */
interface SheetRule extends Omit<IndexedRule, "order" | "origin"> {
  /** What it is filed under. */
  readonly key: string;
}

/** All pages of a site have the sheets of its template: the latest are kept, without those of a megabyte. */
const MOST_SHEETS = 30;
const LONGEST_SHEET = 100_000;

const rulesOf = remembered((css) => rulesIn(css, asIs), MOST_SHEETS, LONGEST_SHEET);
const rulesOfQuirky = remembered((css) => rulesIn(css, lowerCase), MOST_SHEETS, LONGEST_SHEET);

function rulesIn(css: string, foldName: (name: string) => string): readonly SheetRule[] {
  const rules: SheetRule[] = [];
  for (const { selector, declarations, isCertain } of parseSheet(css)) {
    for (const parsed of parseSelectorList(selector, foldName)) {
      if (rules.length >= MOST_SELECTORS) return rules;
      const { specificity } = parsed;
      const certain = isCertain && parsed.isCertain;
      const rule = { declarations, specificity, isCertain: certain, selector };
      const key = keyOf(parsed.compounds[0] ?? []);
      rules.push({ ...rule, parsed, needs: namesAround(parsed), key });
    }
  }
  return rules;
}

/** The key of the rules that ask for no name. */
const EVERYTHING = "*";

/** The rarest name that a subject must bear. */
function keyOf(subject: Compound): string {
  const names = subject.flatMap(nameOf);
  return (
    names.find((name) => name.startsWith("#")) ??
    names.find((name) => name.startsWith(".")) ??
    names[0] ??
    EVERYTHING
  );
}

function namesAround({ compounds, combinators }: Selector): readonly string[] {
  const beside = combinators.findIndex((combinator) => combinator === "+" || combinator === "~");
  const around = compounds.slice(1, beside < 0 ? undefined : beside + 1);
  return around.flatMap((compound) => compound.flatMap(nameOf));
}

function nameOf(trait: Trait): readonly string[] {
  return trait.kind === "id" || trait.kind === "class" || trait.kind === "tag"
    ? [KEYS[trait.kind] + trait.name]
    : [];
}

function asIs(name: string): string {
  return name;
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}
