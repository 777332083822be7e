import type { Element } from "domhandler";
import { isInLine } from "./box.ts";
import type { Declared, DeclaredValues } from "./cascade.ts";
import { BLACK, type Colour, laidOver, parseColour, WHITE } from "./colour.ts";
import { DEFAULT_FONT_SIZE, SCREEN, toPixels } from "./length.ts";

/** A computed value and the declaration it comes from, be it on the element or above it; null for a default. */
interface Computed<T> {
  readonly value: T;
  readonly from: Declared | null;
}

/** What an element hands on to the text and the elements in it. NaN and null stand for what is not known. */
export interface TextStyle {
  readonly isVisible: Computed<boolean>;
  /** px */
  readonly fontSize: Computed<number>;
  /** px; NaN for `normal`. */
  readonly lineHeight: Computed<number>;
  /** px */
  readonly indent: Computed<number>;
  readonly colour: Computed<Colour | null>;
  /** What lies behind the text, as an opaque colour. */
  readonly background: Computed<Colour | null>;
  /** A shadow shows letters that have no colour; so does a background cut to their shape. */
  readonly isShaped: boolean;
  /** The declaration that cuts off all that its lines, of no height, do not hold. */
  readonly cutLines: Declared | null;
  /** An opaque background between the text and the lowest layer of what it is painted in. */
  readonly cover: Declared | null;
  /** Children are boxes of a flexible or a grid layout, also those that stand in a line elsewhere. */
  readonly makesBoxes: boolean;
}

/** The text of a page that sets nothing: black on white, unless sheets that did not come may set its colours. */
export function pageTextStyle(isComplete: boolean): TextStyle {
  return {
    isVisible: { value: true, from: null },
    fontSize: { value: DEFAULT_FONT_SIZE, from: null },
    lineHeight: { value: Number.NaN, from: null },
    indent: { value: 0, from: null },
    colour: { value: isComplete ? BLACK : null, from: null },
    background: { value: isComplete ? WHITE : null, from: null },
    isShaped: false,
    cutLines: null,
    cover: null,
    makesBoxes: false,
  };
}

/** The style of the text in an element, from what is set for it and what it inherits. */
export function textStyleOf(
  element: Element,
  declared: DeclaredValues,
  parent: TextStyle,
): TextStyle {
  if (declared.size === 0) return parent.makesBoxes ? { ...parent, makesBoxes: false } : parent;
  const fontSize = inherited(
    declared.get("font-size"),
    parent.fontSize,
    DEFAULT_FONT_SIZE,
    (value) => fontSizeIn(value, parent.fontSize.value),
  );
  const basis = { fontSize: fontSize.value, whole: SCREEN.width };
  return {
    fontSize,
    isVisible: inherited(
      declared.get("visibility"),
      parent.isVisible,
      true,
      (value) => value !== "hidden" && value !== "collapse",
    ),
    lineHeight: inherited(declared.get("line-height"), parent.lineHeight, Number.NaN, (value) =>
      toPixels(value, { fontSize: fontSize.value, whole: fontSize.value }),
    ),
    indent: inherited(declared.get("text-indent"), parent.indent, 0, (value) =>
      toPixels(value.split(" ")[0] ?? "", basis),
    ),
    colour: colourIn(declared, parent),
    background: backgroundIn(declared, parent),
    isShaped: shapeIn(declared, parent),
    cutLines: isInLine({ element, declared, around: parent })
      ? parent.cutLines
      : cutIn(declared, parent),
    cover: coverIn(element, declared, parent),
    makesBoxes: /flex|grid|box$/u.test(declared.get("display")?.value ?? ""),
  };
}

function inherited<T>(
  declared: Declared | undefined,
  parent: Computed<T>,
  initial: T,
  read: (value: string) => T,
): Computed<T> {
  if (declared === undefined) return parent;
  const { value } = declared;
  if (value === "inherit" || value === "unset") return parent;
  const isReset = value === "initial" || value === "revert" || value === "revert-layer";
  return { value: isReset ? initial : read(value), from: declared };
}

const FONT_SIZES: Readonly<Record<string, number>> = {
  "xx-small": 9,
  "x-small": 10,
  small: 13,
  medium: 16,
  large: 18,
  "x-large": 24,
  "xx-large": 32,
  "xxx-large": 48,
};

function fontSizeIn(value: string, parent: number): number {
  if (value === "smaller") return parent / 1.2;
  if (value === "larger") return parent * 1.2;
  return FONT_SIZES[value] ?? toPixels(value, { fontSize: parent, whole: parent });
}

function colourIn(declared: DeclaredValues, parent: TextStyle): Computed<Colour | null> {
  const colour = inherited(declared.get("color"), parent.colour, BLACK, (value) =>
    value === "currentcolor" ? parent.colour.value : parseColour(value),
  );
  const fill = declared.get("-webkit-text-fill-color");
  return fill === undefined || fill.value === "currentcolor"
    ? colour
    : { value: parseColour(fill.value), from: fill };
}

function backgroundIn(declared: DeclaredValues, parent: TextStyle): Computed<Colour | null> {
  const image = declared.get("background-image");
  if (image !== undefined && image.value !== "none" && image.value !== "initial")
    return { value: null, from: image };
  const colour = declared.get("background-color");
  if (colour === undefined) return parent.background;
  const value = parseColour(colour.value);
  if (value === null || value.alpha === 1) return { value, from: colour };
  if (value.alpha === 0) return parent.background;
  const under = parent.background.value;
  return { value: under === null ? null : laidOver(value, under), from: colour };
}

function shapeIn(declared: DeclaredValues, parent: TextStyle): boolean {
  const shadow = declared.get("text-shadow")?.value;
  const hasShadow = shadow === undefined ? parent.isShaped : !/^(?:none|initial)$/u.test(shadow);
  return hasShadow || declared.get("background-clip")?.value.includes("text") === true;
}

function cutIn(declared: DeclaredValues, parent: TextStyle): Declared | null {
  if (declared.has("height") || declared.has("min-height")) return null;
  const overflow = declared.get("overflow-y");
  return overflow?.value === "hidden" || overflow?.value === "clip" ? overflow : parent.cutLines;
}

/** Elements whose background is the canvas, under everything (CSS Backgrounds 3, section 2.11). */
const CANVAS = new Set(["html", "body"]);

function coverIn(element: Element, declared: DeclaredValues, parent: TextStyle): Declared | null {
  if (CANVAS.has(element.name) || isLayer(declared)) return null;
  const background = declared.get("background-color");
  return background !== undefined && parseColour(background.value)?.alpha === 1
    ? background
    : parent.cover;
}

/** Whether an element paints all that is in it together, so that nothing in it goes behind its own background. */
function isLayer(declared: DeclaredValues): boolean {
  const position = declared.get("position")?.value ?? "static";
  const level = declared.get("z-index")?.value ?? "auto";
  return (
    position === "fixed" ||
    position.endsWith("sticky") ||
    (position !== "static" && level !== "auto") ||
    ["transform", "filter", "clip-path"].some(
      (name) => !/^(?:none|)$/u.test(declared.get(name)?.value ?? ""),
    ) ||
    !/^(?:1|100%|)$/u.test(declared.get("opacity")?.value ?? "")
  );
}
