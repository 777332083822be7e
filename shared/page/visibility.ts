import type { Element } from "domhandler";

/** The attribute by which the extension marks what the browser shows as invisible; its value says how. */
export const HIDDEN_MARK = "data-nianbao-hidden";

/** Elements that a browser with scripts, frames and styles does not render. */
const UNRENDERED = new Set(["noframes", "datalist", "param", "source", "track"]);

/** A length that no screen shows: injected blocks are pushed this far out, layouts are not. */
const OFF_SCREEN_PIXELS = -400;

/** How an element is kept from a reader's eyes. */
export type HidingWay =
  | "display-none"
  | "visibility"
  | "opacity"
  | "tiny-font"
  | "off-screen"
  | "zero-size"
  | "clip"
  | "same-colour"
  | "behind"
  | "hidden-attribute"
  | "closed-dialog"
  | "unrendered-element";

type Declarations = ReadonlyMap<string, string>;

/** Ways of hiding text by inline style (REPORT-FORMAT 7.3, S6): the name goes into the removal's rule. */
const HIDING_STYLES: readonly {
  readonly name: HidingWay;
  readonly hides: (style: Declarations) => boolean;
}[] = [
  { name: "display-none", hides: (style) => style.get("display") === "none" },
  {
    name: "visibility",
    hides: (style) => /^(?:hidden|collapse)$/u.test(style.get("visibility") ?? ""),
  },
  { name: "opacity", hides: (style) => /^0?\.?0+%?$/u.test(style.get("opacity") ?? "") },
  { name: "tiny-font", hides: (style) => isAtMostOnePixel(style.get("font-size")) },
  { name: "off-screen", hides: isOffScreen },
  { name: "zero-size", hides: isClippedToNothing },
  { name: "clip", hides: isClippedAway },
];

/** How an element's own markup hides it, as a short name; null where it does not. */
export function hiddenBy(element: Element): HidingWay | null {
  const { attribs, name } = element;
  if (UNRENDERED.has(name)) return "unrendered-element";
  if (name === "dialog" && attribs["open"] === undefined) return "closed-dialog";
  if (attribs["hidden"] !== undefined && attribs["hidden"] !== "until-found")
    return "hidden-attribute";
  if (
    name === "marquee" &&
    isAtMostOnePixel(attribs["width"]) &&
    isAtMostOnePixel(attribs["height"])
  ) {
    return "zero-size";
  }
  const style = attribs["style"];
  if (style !== undefined) {
    const declarations = parseDeclarations(style);
    const way = HIDING_STYLES.find(({ hides }) => hides(declarations));
    if (way) return way.name;
  }
  return null;
}

/** Property → value, lower case, the last one winning as in CSS; a hostile attribute is cut. */
function parseDeclarations(style: string): Declarations {
  const declarations = new Map<string, string>();
  for (const declaration of style.slice(0, 4000).toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim();
    declarations.set(declaration.slice(0, colon).trim(), value);
  }
  return declarations;
}

function isAtMostOnePixel(length: string | undefined): boolean {
  return length !== undefined && /^[01](?:\.0+)?(?:px|pt)?$/u.test(length.trim());
}

function isOffScreen(style: Declarations): boolean {
  const isTakenOut = /^(?:absolute|fixed)$/u.test(style.get("position") ?? "");
  const pushed = isTakenOut ? ["left", "top", "right", "bottom"] : [];
  return [...pushed, "text-indent", "margin-left", "margin-top"].some((property) => {
    const length = /^(-\d{1,7}(?:\.\d+)?)(px|pt|em|rem|%)?$/u.exec(style.get(property) ?? "");
    const pixels = Number(length?.[1] ?? 0) * (length?.[2]?.endsWith("em") ? 16 : 1);
    return pixels <= OFF_SCREEN_PIXELS;
  });
}

function isClippedToNothing(style: Declarations): boolean {
  if (!/^(?:hidden|clip)$/u.test(style.get("overflow") ?? "")) return false;
  return ["height", "max-height", "width", "max-width"].some((property) =>
    isAtMostOnePixel(style.get(property)),
  );
}

function isClippedAway(style: Declarations): boolean {
  return (
    /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/u.test(
      style.get("clip") ?? "",
    ) || /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/u.test(style.get("clip-path") ?? "")
  );
}
