import type { AttributeSelector, CssNode, PseudoClassSelector } from "css-tree";
import { parseSelectors } from "./css-tree.ts";
import { unescapeCss } from "./css-text.ts";

type Combinator = " " | ">" | "+" | "~";

/** One thing that is asked of an element. */
export type Trait =
  | { readonly kind: "everything" }
  | { readonly kind: "tag" | "id" | "class"; readonly name: string }
  | {
      readonly kind: "attribute";
      readonly name: string;
      readonly matcher: string | null;
      readonly value: string;
    }
  /** Whether it matches any of the selectors, or none. */
  | { readonly kind: "any" | "none"; readonly selectors: readonly Selector[] }
  /** Its place among the elements beside it: `step × n + offset`, counted from 1. */
  | {
      readonly kind: "place";
      readonly isFromEnd: boolean;
      readonly step: number;
      readonly offset: number;
    };

/** All that is asked of one element. */
export type Compound = readonly Trait[];

/** A selector, read from its right end: its subject first, then what stands left of it. */
export interface Selector {
  readonly compounds: readonly Compound[];
  /** `combinators[i]` stands between `compounds[i + 1]` and `compounds[i]`. */
  readonly combinators: readonly Combinator[];
  /** Ids, classes and names in one number. */
  readonly specificity: number;
  /** False where it also asks for something we do not look at: it may match less than it seems to. */
  readonly isCertain: boolean;
}

const LONGEST_LIST = 2000;
const MOST_COMPOUNDS = 16;
/** Deeper brackets (`:not(:is(…))`) cost more than they tell. */
const DEEPEST = 3;

const SPECIFICITY = { id: 65_536, class: 256, tag: 1, none: 0 } as const;

/** What never holds on a page that was just opened. */
const NEVER = new Set(
  "hover focus focus-within focus-visible active visited target invalid user-invalid fullscreen popover-open open modal autofill".split(
    " ",
  ),
);

/** Pseudo-classes that an attribute tells. */
const BY_ATTRIBUTE: ReadonlyMap<string, string> = new Map([
  ["link", "href"],
  ["any-link", "href"],
  ["checked", "checked"],
  ["disabled", "disabled"],
  ["required", "required"],
]);

interface Context {
  readonly foldName: (name: string) => string;
  readonly depth: number;
}

/** What one part of a selector asks; without a trait it is one that we cannot judge. */
interface Part {
  readonly trait: Trait | null;
  readonly specificity: number;
}

/**
 * Reads a list of selectors; empty where a browser would drop the whole rule. Selectors that never match at
 * rest, and those of boxes that an element does not hold itself (`::before`), are left out. `foldName` unifies
 * ids and classes, which mind their case in standards mode only.
 */
export function parseSelectorList(
  source: string,
  foldName: (name: string) => string,
): readonly Selector[] {
  if (source.length > LONGEST_LIST) return [];
  try {
    return selectorsIn(parseSelectors(source), { foldName, depth: 0 });
  } catch {
    // What css-tree cannot parse, browsers cannot either; brackets too deep for its stack end here too.
    return [];
  }
}

function selectorsIn(list: CssNode, context: Context): readonly Selector[] {
  if (list.type !== "SelectorList") return [];
  return list.children.toArray().flatMap((node) => {
    const read = node.type === "Selector" ? readSelector(node.children.toArray(), context) : null;
    return read === null ? [] : [read];
  });
}

/** Null for one that nothing can match. */
function readSelector(nodes: readonly CssNode[], context: Context): Selector | null {
  refuseMisplacedPseudoElements(nodes);
  const compounds: Trait[][] = [[]];
  const combinators: Combinator[] = [];
  let specificity = 0;
  let isCertain = true;
  for (const node of nodes) {
    if (node.type === "Combinator") {
      const combinator = combinatorOf(node.name);
      if (combinator === null) return null;
      combinators.push(combinator);
      compounds.push([]);
      continue;
    }
    const part = readPart(node, context);
    if (part === null) return null;
    specificity += part.specificity;
    if (part.trait === null) isCertain = false;
    else compounds.at(-1)?.push(part.trait);
  }
  if (compounds.length > MOST_COMPOUNDS) return null;
  compounds.reverse();
  combinators.reverse();
  return { compounds, combinators, specificity, isCertain };
}

/** After `::before` only states may follow; else browsers drop the rule with all its selectors, which css-tree does not. */
function refuseMisplacedPseudoElements(nodes: readonly CssNode[]): void {
  const first = nodes.findIndex(({ type }) => type === "PseudoElementSelector");
  const after = first < 0 ? [] : nodes.slice(first + 1);
  if (after.some(({ type }) => type !== "PseudoClassSelector"))
    throw new Error("a pseudo-element is not at the end of its selector");
}

function combinatorOf(name: string): Combinator | null {
  return name === " " || name === ">" || name === "+" || name === "~" ? name : null;
}

/** Null where nothing can match it. */
function readPart(node: CssNode, context: Context): Part | null {
  switch (node.type) {
    case "TypeSelector": {
      const name = unescapeCss(node.name).toLowerCase().replace(/^.*\|/u, "");
      return name === "*"
        ? { trait: { kind: "everything" }, specificity: SPECIFICITY.none }
        : { trait: { kind: "tag", name }, specificity: SPECIFICITY.tag };
    }
    case "IdSelector":
      return named("id", node.name, context);
    case "ClassSelector":
      return named("class", node.name, context);
    case "AttributeSelector":
      return { trait: attributeTrait(node), specificity: SPECIFICITY.class };
    case "PseudoClassSelector":
      return readPseudoClass(node, context);
    default:
      return null;
  }
}

function named(kind: "id" | "class", name: string, { foldName }: Context): Part {
  return {
    trait: { kind, name: foldName(unescapeCss(name)) },
    specificity: SPECIFICITY[kind],
  };
}

function attributeTrait({ name, matcher, value }: AttributeSelector): Trait {
  const text = value === null ? "" : value.type === "String" ? value.value : value.name;
  return {
    kind: "attribute",
    name: unescapeCss(name.name).toLowerCase(),
    matcher,
    value: unescapeCss(text),
  };
}

function readPseudoClass(node: PseudoClassSelector, context: Context): Part | null {
  const name = node.name.toLowerCase();
  const attribute = BY_ATTRIBUTE.get(name);
  if (NEVER.has(name)) return null;
  if (attribute !== undefined)
    return {
      trait: { kind: "attribute", name: attribute, matcher: null, value: "" },
      specificity: SPECIFICITY.class,
    };
  if (name === "root")
    return { trait: { kind: "tag", name: "html" }, specificity: SPECIFICITY.class };
  const inner = node.children?.first ?? null;
  if (["is", "where", "matches", "not"].includes(name) && inner !== null)
    return readNested(name, inner, context);
  return { trait: placeTrait(name, inner), specificity: SPECIFICITY.class };
}

/** Brackets with selectors in them; they weigh as much as the heaviest, `:where` nothing. */
function readNested(name: string, inner: CssNode, context: Context): Part | null {
  const heaviest = { trait: null, specificity: SPECIFICITY.class };
  if (context.depth >= DEEPEST) return heaviest;
  const selectors = selectorsIn(inner, { ...context, depth: context.depth + 1 });
  if (selectors.some(({ isCertain }) => !isCertain)) return heaviest;
  if (selectors.length === 0 && name !== "not") return null;
  const weight = Math.max(0, ...selectors.map(({ specificity }) => specificity));
  return {
    trait: { kind: name === "not" ? "none" : "any", selectors },
    specificity: name === "where" ? SPECIFICITY.none : weight,
  };
}

function placeTrait(name: string, inner: CssNode | null): Trait | null {
  const isFromEnd = name.includes("last");
  if (name === "first-child" || name === "last-child")
    return { kind: "place", isFromEnd, step: 0, offset: 1 };
  if (name !== "nth-child" && name !== "nth-last-child") return null;
  if (inner?.type !== "Nth" || inner.selector !== null) return null;
  const { nth } = inner;
  if (nth.type === "Identifier")
    return { kind: "place", isFromEnd, step: 2, offset: nth.name === "odd" ? 1 : 0 };
  return { kind: "place", isFromEnd, step: Number(nth.a ?? 0), offset: Number(nth.b ?? 0) };
}
