import type { Element } from "domhandler";
import { isElement } from "../walk.ts";
import type { Compound, Selector, Trait } from "./selector.ts";

const NO_CLASSES: ReadonlySet<string> = new Set();
const MOST_CLASSES = 100;
/** Longer attributes hold data, not words to select by. */
const LONGEST_ATTRIBUTE = 500;

/** Where an element stands among the elements of its parent, counted from 1. */
interface Place {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly before: Element | null;
}

/** What selectors ask of elements again and again, each learned once. */
export class ElementFacts {
  private readonly foldName: (name: string) => string;
  private readonly classes = new WeakMap<Element, ReadonlySet<string>>();
  private readonly places = new WeakMap<Element, Place>();
  private steps: number;

  /** `steps`: how many elements all matching together may look at; after them nothing matches any more. */
  constructor(foldName: (name: string) => string, steps: number) {
    this.foldName = foldName;
    this.steps = steps;
  }

  classesOf(element: Element): ReadonlySet<string> {
    const list = element.attribs["class"];
    if (list === undefined) return NO_CLASSES;
    const known = this.classes.get(element);
    if (known !== undefined) return known;
    const words = this.foldName(list)
      .trim()
      .split(/[\t\n\f\r ]+/u, MOST_CLASSES);
    const names = new Set(words);
    this.classes.set(element, names);
    return names;
  }

  idOf(element: Element): string | null {
    const id = element.attribs["id"];
    return id === undefined ? null : this.foldName(id);
  }

  placeOf(element: Element): Place {
    if (!this.places.has(element)) this.countSiblings(element);
    return this.places.get(element) ?? { fromStart: 1, fromEnd: 1, before: null };
  }

  /** False once too much was looked at. */
  spendStep(): boolean {
    this.steps -= 1;
    return this.steps > 0;
  }

  private countSiblings({ parent }: Element): void {
    const siblings = parent?.children.filter(isElement) ?? [];
    siblings.forEach((sibling, i) =>
      this.places.set(sibling, {
        fromStart: i + 1,
        fromEnd: siblings.length - i,
        before: siblings[i - 1] ?? null,
      }),
    );
  }
}

/** Whether an element is a selector's subject. */
export function matches(element: Element, selector: Selector, facts: ElementFacts): boolean {
  return matchesFrom(element, selector, 0, facts);
}

/** Goes leftwards through the selector; it is short, so going into itself at each combinator is safe. */
function matchesFrom(
  element: Element,
  selector: Selector,
  index: number,
  facts: ElementFacts,
): boolean {
  const compound = selector.compounds[index];
  if (compound === undefined || !fits(element, compound, facts)) return false;
  const combinator = selector.combinators[index];
  if (combinator === undefined) return true;
  const isOneStep = combinator === ">" || combinator === "+";
  const next =
    combinator === " " || combinator === ">"
      ? parentOf
      : (node: Element): Element | null => facts.placeOf(node).before;
  for (let other = next(element); other !== null; other = next(other)) {
    if (!facts.spendStep()) return false;
    if (matchesFrom(other, selector, index + 1, facts)) return true;
    if (isOneStep) return false;
  }
  return false;
}

function fits(element: Element, compound: Compound, facts: ElementFacts): boolean {
  return compound.every((trait) => has(element, trait, facts));
}

function has(element: Element, trait: Trait, facts: ElementFacts): boolean {
  switch (trait.kind) {
    case "tag":
      return element.name === trait.name;
    case "id":
      return facts.idOf(element) === trait.name;
    case "class":
      return facts.classesOf(element).has(trait.name);
    case "attribute":
      return hasAttribute(element, trait);
    case "place":
      return standsAt(facts.placeOf(element), trait);
    case "any":
      return trait.selectors.some((selector) => matches(element, selector, facts));
    case "none":
      return !trait.selectors.some((selector) => matches(element, selector, facts));
    default:
      return true;
  }
}

function standsAt(
  { fromStart, fromEnd }: Place,
  { isFromEnd, step, offset }: Extract<Trait, { kind: "place" }>,
): boolean {
  const beyond = (isFromEnd ? fromEnd : fromStart) - offset;
  return step === 0 ? beyond === 0 : beyond % step === 0 && beyond / step >= 0;
}

function hasAttribute(
  element: Element,
  { name, matcher, value }: Extract<Trait, { kind: "attribute" }>,
): boolean {
  const own = element.attribs[name]?.slice(0, LONGEST_ATTRIBUTE);
  if (own === undefined) return false;
  if (matcher === null) return true;
  if (matcher === "=") return own === value;
  if (value === "") return false;
  switch (matcher) {
    case "^=":
      return own.startsWith(value);
    case "$=":
      return own.endsWith(value);
    case "*=":
      return own.includes(value);
    case "~=":
      return own.split(/\s+/u).includes(value);
    default:
      return own === value || own.startsWith(`${value}-`);
  }
}

function parentOf(node: Element): Element | null {
  return node.parent !== null && isElement(node.parent) ? node.parent : null;
}
