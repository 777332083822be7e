import { parseColour } from "./colour.ts";
import { plainCss } from "./css-text.ts";
import { isLength } from "./length.ts";

/** One property set to one value, both in lower case, shorthands taken apart. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

/** Longer values are pictures written into the sheet; what is asked of those stands at their beginning. */
const LONGEST_VALUE = 400;
const LONGEST_DECLARATION = 2000;

/** The value of a property whose true value only a browser could tell: it hides nothing. */
export const UNKNOWN = "unknown";

const WIDE_KEYWORDS = new Set(["inherit", "initial", "unset", "revert", "revert-layer"]);
const COMPUTED = /\b(?:var|calc|env|min|max|clamp|attr|if)\(/u;

/** A calculation of one length, which only disguises it. */
const CALC_OF_ONE = /calc\( ?([+-]?[\d.]{1,12}[a-z%]{0,5}) ?\)/gu;

type Test = (value: string) => boolean;

const oneOf = (words: string): Test => {
  const known = new Set(words.split(" "));
  return (value) => known.has(value);
};
const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const anything: Test = () => true;
const isNumber: Test = (value) => /^[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})%?$/u.test(value);
const isColour: Test = either((value) => parseColour(value) !== null, oneOf("currentcolor"));
const isLine: Test = either(isLength, oneOf("auto none"));
const isExtent: Test = either(isLength, (value) =>
  /^(?:auto|none|(?:min|max|fit)-content.*|-webkit-.*|stretch)$/u.test(value),
);
const isDisplay: Test = (value) =>
  value
    .split(" ")
    .every(
      oneOf(
        "none block inline inline-block flex inline-flex grid inline-grid table inline-table table-row table-cell table-caption table-column table-column-group table-row-group table-header-group table-footer-group list-item flow flow-root contents run-in ruby ruby-base ruby-text box -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex -ms-flexbox -moz-box -ms-grid math",
      ),
    );
const isOverflow: Test = oneOf("visible hidden clip scroll auto overlay");

/** The properties by which text can be hidden or shown, and what a browser takes for a value of each. */
const LONGHANDS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["display", isDisplay],
  ["visibility", oneOf("visible hidden collapse")],
  ["content-visibility", oneOf("visible auto hidden")],
  ["opacity", isNumber],
  ["filter", anything],
  ["position", oneOf("static relative absolute fixed sticky -webkit-sticky")],
  ["float", oneOf("none left right inline-start inline-end")],
  ...["left", "right", "top", "bottom", "margin-left", "margin-right", "margin-top"].map(
    (name): [string, Test] => [name, isLine],
  ),
  ...["width", "height", "max-width", "max-height", "min-width", "min-height"].map(
    (name): [string, Test] => [name, isExtent],
  ),
  ["overflow-x", isOverflow],
  ["overflow-y", isOverflow],
  ["text-indent", (value) => isLength(value.split(" ")[0] ?? "")],
  [
    "font-size",
    either(
      isLength,
      oneOf("xx-small x-small small medium large x-large xx-large xxx-large smaller larger"),
    ),
  ],
  ["line-height", either(isLength, oneOf("normal"))],
  ["color", isColour],
  ["-webkit-text-fill-color", isColour],
  ["background-color", isColour],
  ["background-image", anything],
  ["background-clip", anything],
  ["text-shadow", anything],
  ["clip", anything],
  ["clip-path", anything],
  ["transform", anything],
  ["translate", anything],
  ["scale", anything],
  ["z-index", either(isNumber, oneOf("auto"))],
  ["animation", anything],
  ["transition", anything],
]);

/** Names under which browsers also know a property. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["-webkit-transform", "transform"],
  ["-ms-transform", "transform"],
  ["-webkit-filter", "filter"],
  ["-webkit-clip-path", "clip-path"],
  ["-webkit-background-clip", "background-clip"],
  ["-webkit-opacity", "opacity"],
  ["-webkit-animation", "animation"],
  ["-webkit-animation-name", "animation"],
  ["animation-name", "animation"],
  ["-webkit-transition", "transition"],
  ["transition-property", "transition"],
  ["inset-inline-start", "left"],
]);

type Pair = readonly [property: string, value: string];

/** Properties that set several others at once. */
const SHORTHANDS: ReadonlyMap<string, (value: string) => readonly Pair[]> = new Map([
  ["overflow", overflowOf],
  ["background", backgroundOf],
  ["font", fontOf],
  ["margin", (value: string) => sidesOf(value, "margin-")],
  ["inset", (value: string) => sidesOf(value, "")],
]);

/**
 * Reads one declaration as a browser does: null where a browser would ignore it, and for the properties that
 * neither hide nor show text.
 */
export function parseDeclaration(source: string): readonly Declaration[] {
  const colon = source.indexOf(":");
  if (colon < 0) return [];
  const name = plainCss(source.slice(0, Math.min(colon, LONGEST_DECLARATION)));
  const property = ALIASES.get(name) ?? name;
  if (!LONGHANDS.has(property) && !SHORTHANDS.has(property) && property !== "all") return [];
  const text = plainCss(source.slice(colon + 1, LONGEST_DECLARATION)).replace(CALC_OF_ONE, "$1");
  const value = text.replace(/\s?!\s?important$/u, "");
  const isImportant = value !== text;
  return pairsOf(property, value.slice(0, LONGEST_VALUE)).map(([longhand, part]) => ({
    property: longhand,
    value: part,
    isImportant,
  }));
}

function pairsOf(property: string, value: string): readonly Pair[] {
  const isWide = WIDE_KEYWORDS.has(value);
  if (isWide || COMPUTED.test(value)) {
    const settled = isWide ? value : UNKNOWN;
    return longhandNames(property).map((name) => [name, settled]);
  }
  const pairs = SHORTHANDS.get(property)?.(value) ?? [[property, value]];
  return pairs.filter(([name, part]) => LONGHANDS.get(name)?.(part) === true);
}

/** Every property that a shorthand sets. */
function longhandNames(property: string): readonly string[] {
  if (property === "all") return [...LONGHANDS.keys()];
  const example = SHORTHANDS.get(property)?.("0");
  return example === undefined ? [property] : example.map(([name]) => name);
}

function overflowOf(value: string): readonly Pair[] {
  const [x = "", y = x] = value.split(" ");
  return [
    ["overflow-x", x],
    ["overflow-y", y],
  ];
}

/** Spaces inside of brackets do not part a value. */
function wordsOf(value: string): readonly string[] {
  return value.match(/(?:[^\s(]*\([^)]*\)?)+|[^\s(]+/gu) ?? [];
}

function backgroundOf(value: string): readonly Pair[] {
  const colour = wordsOf(value).find(isColour) ?? "transparent";
  const image = /url\(|gradient\(|image|element\(|paint\(/u.test(value) ? "image" : "none";
  return [
    ["background-color", colour],
    ["background-image", image],
  ];
}

function fontOf(value: string): readonly Pair[] {
  const words = value.replace(/\s?\/\s?/u, "/").split(" ");
  const isSize = LONGHANDS.get("font-size") ?? anything;
  const sized = words
    .map((word) => word.split("/"))
    .find(([size = ""]) => isSize(size) && !/^[1-9]00$/u.test(size));
  return [
    ["font-size", sized?.[0] ?? "medium"],
    ["line-height", sized?.[1] ?? "normal"],
  ];
}

function sidesOf(value: string, prefix: string): readonly Pair[] {
  const [top = "", right = top, bottom = top, left = right] = value.split(" ");
  return [
    [`${prefix}top`, top],
    [`${prefix}right`, right],
    [`${prefix}bottom`, bottom],
    [`${prefix}left`, left],
  ];
}
