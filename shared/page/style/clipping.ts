import { type Box, positionOf, setFor, valueOf } from "./box.ts";
import type { Declared } from "./cascade.ts";

/** The declarations that cut all of a box away; none where something is left of it. */
export function isClippedAway(box: Box): readonly Declared[] {
  const isOutOfFlow = /^(?:absolute|fixed)$/u.test(positionOf(box));
  if (isOutOfFlow && isEmptyRectangle(valueOf(box, "clip")))
    return setFor(box, ["position", "clip"]);
  return isEmptyShape(valueOf(box, "clip-path")) ? setFor(box, ["clip-path"]) : [];
}

/** `rect(top, right, bottom, left)` with at most a pixel between its edges. */
function isEmptyRectangle(clip: string): boolean {
  const list = /^rect\(([^()]*)\)$/u.exec(clip)?.[1];
  if (list === undefined) return false;
  const [top, right, bottom, left] = numbersIn(list);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined)
    return false;
  return bottom - top <= 1 || right - left <= 1;
}

function isEmptyShape(shape: string): boolean {
  const [, name = "", list = ""] = /^([a-z]+)\(([^()]*)\)$/u.exec(shape) ?? [];
  switch (name) {
    case "inset": {
      const [top = 0, right = top, bottom = top, left = right] = numbersIn(
        list.split("round")[0] ?? "",
      );
      return list.includes("%") && (top + bottom >= 100 || left + right >= 100);
    }
    case "circle":
    case "ellipse":
      return numbersIn(list.split("at")[0] ?? "").some((radius) => radius === 0);
    case "polygon": {
      const points = list.split(",").map(numbersIn);
      return [0, 1].some((axis) => new Set(points.map((point) => point[axis])).size === 1);
    }
    default:
      return false;
  }
}

/** The numbers of a list, `auto` as NaN, which is smaller and larger than nothing. */
function numbersIn(list: string): readonly number[] {
  return list
    .split(/[\s,]+/u)
    .filter((part) => part !== "")
    .map(Number.parseFloat);
}
