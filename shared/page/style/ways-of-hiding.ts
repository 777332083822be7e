import type { HidingWay } from "../visibility.ts";
import { type Box, isInLine, pixelsOf, positionOf, setFor, valueOf } from "./box.ts";
import type { Declared } from "./cascade.ts";
import { isClippedAway } from "./clipping.ts";
import { isLostOn } from "./colour.ts";
import { isPushedAway, isPushedByIndent, transformOf } from "./displacement.ts";

/** A way of hiding text: gives the declarations that do it, none where it does not hide this box. */
export interface WayOfHiding {
  readonly way: HidingWay;
  readonly hides: (box: Box) => readonly Declared[];
}

/** Fainter than this, nothing is read. */
const FAINTEST = 0.05;
/** Link farms are shrunk to one pixel where zero would be noticed. */
const SPECK = 1;

/** The ways that hide all that is in an element, whatever is set inside (REPORT-FORMAT 7.3, S6). */
export const WAYS_FOR_WHOLES: readonly WayOfHiding[] = [
  { way: "hidden-attribute", hides: (box) => notDisplayed(box).filter(isFrom("hidden")) },
  { way: "closed-dialog", hides: (box) => notDisplayed(box).filter(isFrom("dialog")) },
  { way: "display-none", hides: notDisplayed },
  { way: "opacity", hides: faded },
  { way: "off-screen", hides: isPushedAway },
  { way: "zero-size", hides: shrunk },
  { way: "zero-size", hides: flattened },
  { way: "clip", hides: isClippedAway },
  { way: "behind", hides: covered },
];

/** The ways that hide an element's own text and are inherited: an element inside may undo them for itself. */
export const WAYS_FOR_TEXT: readonly WayOfHiding[] = [
  {
    way: "visibility",
    hides: ({ text }) => (text.isVisible.value ? [] : given(text.isVisible.from)),
  },
  {
    way: "tiny-font",
    hides: ({ text }) => (text.fontSize.value <= SPECK ? given(text.fontSize.from) : []),
  },
  { way: "off-screen", hides: isPushedByIndent },
  {
    way: "zero-size",
    hides: ({ text }) =>
      text.lineHeight.value === 0 && text.cutLines !== null
        ? [...given(text.lineHeight.from), text.cutLines]
        : [],
  },
  { way: "same-colour", hides: coloured },
];

function given(...from: readonly (Declared | null)[]): readonly Declared[] {
  return from.filter((declared) => declared !== null);
}

function isFrom(origin: string): (declared: Declared) => boolean {
  return (declared) => declared.origin === origin;
}

function notDisplayed(box: Box): readonly Declared[] {
  if (valueOf(box, "display") === "none") return setFor(box, ["display"]);
  return valueOf(box, "content-visibility") === "hidden" ? setFor(box, ["content-visibility"]) : [];
}

/** Pages fade or unfold what they show on scrolling or on a click; spam is not meant to come out. */
function isMoving(box: Box): boolean {
  return ["animation", "transition"].some(
    (name) => !/^(?:none|initial|)$/u.test(valueOf(box, name)),
  );
}

function faded(box: Box): readonly Declared[] {
  if (isMoving(box)) return [];
  if (isFaint(valueOf(box, "opacity"))) return setFor(box, ["opacity"]);
  const filter = /(?:^|\s)opacity\(\s*([^()\s]*)\s*\)/u.exec(valueOf(box, "filter"));
  return filter !== null && isFaint(filter[1] ?? "") ? setFor(box, ["filter"]) : [];
}

function isFaint(amount: string): boolean {
  const number = Number.parseFloat(amount) / (amount.endsWith("%") ? 100 : 1);
  return number < FAINTEST;
}

const EXTENTS = [
  { most: "height", limit: "max-height", least: "min-height" },
  { most: "width", limit: "max-width", least: "min-width" },
] as const;

function shrunk(box: Box): readonly Declared[] {
  const isCut = ["overflow-x", "overflow-y"].some((name) =>
    /^(?:hidden|clip)$/u.test(valueOf(box, name)),
  );
  if (!isCut || isMoving(box) || isInLine(box)) return [];
  return EXTENTS.flatMap(({ most, limit, least }) =>
    pixelsOf(box, least) > SPECK
      ? []
      : [most, limit].flatMap((name) =>
          pixelsOf(box, name) <= SPECK ? setFor(box, [name, "overflow-y"]) : [],
        ),
  );
}

function flattened(box: Box): readonly Declared[] {
  if (isMoving(box) || isInLine(box) || !transformOf(box).isFlat) return [];
  return setFor(box, ["transform", "scale"]);
}

/** A negative level goes behind the background of what the element stands in, up to what is painted as one. */
function covered(box: Box): readonly Declared[] {
  const isLower = positionOf(box) !== "static" && Number(valueOf(box, "z-index")) < 0;
  return isLower && box.around.cover !== null
    ? [...setFor(box, ["position", "z-index"]), box.around.cover]
    : [];
}

function coloured({ text }: Box): readonly Declared[] {
  const { value: colour, from } = text.colour;
  if (colour === null || text.isShaped) return [];
  if (colour.alpha < FAINTEST) return given(from);
  const background = text.background.value;
  return background !== null && isLostOn(colour, background)
    ? given(from, text.background.from)
    : [];
}
