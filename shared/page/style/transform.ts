import { SCREEN, toPixels } from "./length.ts";

/** What a transformation does to a box, as far as that takes it from the eye. */
export interface Transformed {
  /** px */
  readonly x: number;
  /** px */
  readonly y: number;
  /** Shrunk, or turned, until nothing of it is left. */
  readonly isFlat: boolean;
}

const STILL: Transformed = { x: 0, y: 0, isFlat: false };

/** Reads a `transform`; functions that are not understood do nothing. */
export function readTransform(value: string, fontSize: number): Transformed {
  let result = STILL;
  for (const [, name = "", list = ""] of value.matchAll(/([a-z0-9]+)\(([^()]{0,200})\)/gu)) {
    const next = FUNCTIONS.get(name)?.(
      list.split(/[\s,]+/u).filter((part) => part !== ""),
      fontSize,
    );
    if (next !== undefined)
      result = { x: result.x + next.x, y: result.y + next.y, isFlat: result.isFlat || next.isFlat };
  }
  return result;
}

type Reader = (parts: readonly string[], fontSize: number) => Transformed;

const moveBoth: Reader = ([x = "0", y = "0"], fontSize) => moved(x, y, fontSize);

/** Thinner than this nothing can be seen of a line of text. */
const FLAT = 0.02;

function moved(x: string, y: string, fontSize: number): Transformed {
  // A percentage is of the box's own size, which is not known: a screen's width is more than any box has.
  const right = toPixels(x, { fontSize, whole: SCREEN.width }) || 0;
  const down = toPixels(y, { fontSize, whole: SCREEN.height }) || 0;
  return {
    x: x.endsWith("%") ? beyondItself(x, right) : right,
    y: y.endsWith("%") ? beyondItself(y, down) : down,
    isFlat: false,
  };
}

/** Menus and slides wait one length outside of their frame; further away nothing waits. */
function beyondItself(percentage: string, pixels: number): number {
  return Math.abs(Number.parseFloat(percentage)) > 200 ? pixels : 0;
}

function scaled(...factors: readonly string[]): Transformed {
  const isFlat = factors.some((factor) => Math.abs(Number.parseFloat(factor)) < FLAT);
  return { ...STILL, isFlat };
}

/** Turned by a right angle around an axis in its plane, a box shows its edge. */
function turned(angle: string): Transformed {
  const degrees = /^([+-]?\d{1,6}(?:\.\d{1,6})?)deg$/u.exec(angle)?.[1];
  return { ...STILL, isFlat: degrees !== undefined && Math.abs(Number(degrees)) % 180 === 90 };
}

const FUNCTIONS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["translate", moveBoth],
  ["translate3d", moveBoth],
  ["translatex", ([x = "0"], fontSize) => moved(x, "0", fontSize)],
  ["translatey", ([y = "0"], fontSize) => moved("0", y, fontSize)],
  ["scale", ([x = "1", y = x]) => scaled(x, y)],
  ["scale3d", ([x = "1", y = "1"]) => scaled(x, y)],
  ["scalex", ([x = "1"]) => scaled(x)],
  ["scaley", ([y = "1"]) => scaled(y)],
  ["rotatex", ([angle = ""]) => turned(angle)],
  ["rotatey", ([angle = ""]) => turned(angle)],
  [
    "matrix",
    ([a = "1", b = "0", c = "0", d = "1", x = "0", y = "0"]) => ({
      x: Number(x) || 0,
      y: Number(y) || 0,
      isFlat: Math.abs(Number(a) * Number(d) - Number(b) * Number(c)) < FLAT * FLAT,
    }),
  ],
]);
