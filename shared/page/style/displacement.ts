import { type Box, isInLine, pixelsOf, positionOf, setFor, valueOf } from "./box.ts";
import type { Declared } from "./cascade.ts";
import { readTransform, type Transformed } from "./transform.ts";

/** Where hidden blocks are pushed at least, in px to the left or upwards; layouts pull a box about by less. */
const FAR = 400;
/** Of margins, transformations and edges on the other side, with which layouts do more (columns by -100 %, slides). */
const FARTHER = 2000;
/** Beyond every screen, to the right. */
const FAR_RIGHT = 3000;

const AXES = [
  { near: "left", far: "right", margin: "margin-left", extent: "width", direction: "x" },
  { near: "top", far: "bottom", margin: "margin-top", extent: "height", direction: "y" },
] as const;

type Axis = (typeof AXES)[number];

/** The declarations that put a box where no screen reaches; none where it can be seen. */
export function isPushedAway(box: Box): readonly Declared[] {
  const isPlaced = /^(?:absolute|fixed|relative)$/u.test(positionOf(box));
  const hasMoved =
    isPlaced ||
    ["margin-left", "margin-top", "transform", "translate"].some((name) => box.declared.has(name));
  if (!hasMoved) return [];
  const axis = AXES.find((candidate) => isOut(box, candidate, isPlaced));
  if (axis === undefined) return [];
  const placing = isPlaced ? ["position", axis.near, axis.far] : [];
  return setFor(box, [...placing, axis.margin, "transform", "translate"]).filter(isMeant);
}

/** A value of nothing pushed nothing. */
function isMeant({ value }: Declared): boolean {
  return value !== "0" && value !== "auto" && value !== "none";
}

function isOut(box: Box, axis: Axis, isPlaced: boolean): boolean {
  const near = isPlaced ? orZero(pixelsOf(box, axis.near)) : 0;
  const moved = transformOf(box)[axis.direction];
  const start = near + orZero(pixelsOf(box, axis.margin)) + moved;
  const end = start + orZero(pixelsOf(box, axis.extent));
  if (end <= 0 && (start <= -FARTHER || (start <= -FAR && near <= -FAR))) return true;
  if (axis.direction === "x" && start >= FAR_RIGHT) return true;
  const isFromFar = positionOf(box) !== "relative" && isPlaced && !box.declared.has(axis.near);
  return isFromFar && pixelsOf(box, axis.far) <= -FARTHER;
}

function orZero(pixels: number): number {
  return Number.isNaN(pixels) ? 0 : pixels;
}

/** What `transform`, `translate` and `scale` together do to a box; nothing to one that stands in a line. */
export function transformOf(box: Box): Transformed {
  const functions = [
    valueOf(box, "transform"),
    ...["translate", "scale"].map((name) => {
      const value = valueOf(box, name);
      return value === "" ? "" : `${name}(${value})`;
    }),
  ].join(" ");
  if (functions.trim() === "" || isInLine(box)) return { x: 0, y: 0, isFlat: false };
  return readTransform(functions, box.text.fontSize.value);
}

/** The same by `text-indent`: the first line takes all its words with it. */
export function isPushedByIndent({ text }: Box): readonly Declared[] {
  const { value, from } = text.indent;
  return from !== null && (value <= -FAR || value >= FAR_RIGHT) ? [from] : [];
}
