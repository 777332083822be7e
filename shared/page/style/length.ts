/** The screen on which a page is judged, in px: the width that most layouts of public sites are made for. */
export const SCREEN = { width: 1280, height: 720 } as const;

/** Of the browser, where the page sets none. */
export const DEFAULT_FONT_SIZE = 16;

const LENGTH =
  /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[+-]?\d{1,2})?)(px|pt|pc|in|cm|mm|q|r?em|r?ex|ch|r?lh|ic|[sld]?v(?:w|h|i|b|min|max)|%)?$/u;

const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/** What relative lengths are relative to, in px. */
interface LengthBasis {
  readonly fontSize: number;
  /** 100 %. */
  readonly whole: number;
}

/** A CSS length in px; a bare number counts as px, as old pages mean it. NaN for what is no length or not known. */
export function toPixels(value: string, { fontSize, whole }: LengthBasis): number {
  const parts = LENGTH.exec(value);
  if (parts === null) return Number.NaN;
  const number = Number(parts[1]);
  const unit = parts[2] ?? "px";
  // Nothing is nothing in any unit, whatever the unit is relative to.
  return number === 0 ? 0 : number * pixelsOf(unit, { fontSize, whole });
}

/** Whether a value is a length, as far as one can tell without computing it. */
export function isLength(value: string): boolean {
  return LENGTH.test(value);
}

function pixelsOf(unit: string, { fontSize, whole }: LengthBasis): number {
  if (unit === "%") return whole / 100;
  if (unit.startsWith("r")) return DEFAULT_FONT_SIZE;
  if (unit.endsWith("vw") || unit.endsWith("vi") || unit.endsWith("vmax"))
    return SCREEN.width / 100;
  if (unit.includes("v")) return SCREEN.height / 100;
  return PIXELS[unit] ?? (unit === "ex" || unit === "ch" ? fontSize / 2 : fontSize);
}
