/** Why the browser does not show an element; the value of the mark that a clip carries. */
export type HiddenReason =
  | "display-none"
  | "visibility-hidden"
  | "opacity-0"
  | "font-size-0"
  | "offscreen"
  | "zero-size";

/** One way in which a style hides text (REPORT-FORMAT 7.3, class S6). */
export interface HidingRule {
  readonly reason: HiddenReason;
  /** `subtree`: nothing inside can show. `inherited`: an element inside may undo it for itself. */
  readonly reach: "subtree" | "inherited";
  /** Asked of a computed style, where lengths are in px, and of a `style` attribute alike. */
  readonly holds: (style: CSSStyleDeclaration) => boolean;
}

/**
 * Pages are laid out to the right and downwards: nobody sees text that ends before the edge and starts
 * this many px before it. The same measure as for a `style` attribute in `shared/page`.
 */
const FAR = 400;

/**
 * Margins move more: a column that floats is pulled by the whole width of the page to where it is seen. The same
 * measure as in `shared/page`.
 */
const FARTHER = 2000;

/** Link farms are shrunk to one pixel where zero would be noticed. */
const SPECK = 1;

export const HIDING_RULES: readonly HidingRule[] = [
  { reason: "display-none", reach: "subtree", holds: (style) => style.display === "none" },
  {
    reason: "visibility-hidden",
    reach: "inherited",
    holds: (style) => style.visibility === "hidden" || style.visibility === "collapse",
  },
  { reason: "opacity-0", reach: "subtree", holds: (style) => parseFloat(style.opacity) === 0 },
  { reason: "font-size-0", reach: "inherited", holds: (style) => isSpeck(style.fontSize) },
  { reason: "offscreen", reach: "subtree", holds: isPlacedFarOut },
  { reason: "offscreen", reach: "inherited", holds: (style) => isFar(style.textIndent) },
  { reason: "zero-size", reach: "subtree", holds: isClippedAway },
];

function isSpeck(length: string): boolean {
  return parseFloat(length) <= SPECK;
}

function isFar(offset: string, far = FAR): boolean {
  return parseFloat(offset) <= -far;
}

/** True where a box of the given extent, put at the given offset, ends before the edge. */
function endsBeforeEdge(offset: string, extent: string): boolean {
  return parseFloat(offset) + (parseFloat(extent) || 0) <= 0;
}

/** The extent is asked for last: the browser lays the page out to tell it. */
function isPlacedFarOut(style: CSSStyleDeclaration): boolean {
  const isMovable = style.position !== "" && style.position !== "static";
  return (
    (isMovable && isFar(style.left) && endsBeforeEdge(style.left, style.width)) ||
    (isMovable && isFar(style.top) && endsBeforeEdge(style.top, style.height)) ||
    (isFar(style.marginLeft, FARTHER) && endsBeforeEdge(style.marginLeft, style.width))
  );
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  const cutsOverflow = [style.overflowX, style.overflowY].some(
    (overflow) => overflow === "hidden" || overflow === "clip",
  );
  return (
    (cutsOverflow && (isSpeck(style.width) || isSpeck(style.height))) || isEmptyClip(style.clip)
  );
}

/** `clip: rect(top, right, bottom, left)` with nothing between its edges. */
function isEmptyClip(clip: string): boolean {
  const [top, right, bottom, left] = clip.slice("rect(".length).split(",").map(parseFloat);
  if (top === undefined || right === undefined) return false;
  if (bottom === undefined || left === undefined) return false;
  return bottom <= top || right <= left;
}
