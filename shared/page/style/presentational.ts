import type { Element } from "domhandler";
import type { Declared } from "./cascade.ts";
import { type Colour, parseLegacyColour } from "./colour.ts";
import { toPixels } from "./length.ts";

/** An attribute that works as a declaration, below all style sheets (HTML Standard 15, Rendering). */
interface Hint {
  readonly attribute: string;
  /** The elements it works on; every element where it is absent. */
  readonly on?: ReadonlySet<string>;
  readonly sets: (value: string) => readonly (readonly [string, string])[];
}

const COLOURED = new Set(["body", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "marquee"]);
const MARQUEE = new Set(["marquee"]);
const FONT = new Set(["font"]);
const BODY = new Set(["body"]);
const LINK = new Set(["a"]);

/** `<font size>` 1 to 7 in px. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const MIDDLE_SIZE = 3;

const HINTS: readonly Hint[] = [
  { attribute: "hidden", sets: (value) => (value === "until-found" ? [] : [["display", "none"]]) },
  { attribute: "color", on: FONT, sets: (value) => colourSet("color", value) },
  { attribute: "size", on: FONT, sets: fontSizeSet },
  { attribute: "text", on: BODY, sets: (value) => colourSet("color", value) },
  { attribute: "bgcolor", on: COLOURED, sets: (value) => colourSet("background-color", value) },
  { attribute: "background", on: COLOURED, sets: () => [["background-image", "image"]] },
  { attribute: "href", on: LINK, sets: () => [["color", "#0000ee"]] },
  { attribute: "width", on: MARQUEE, sets: (value) => lengthSet("width", value) },
  { attribute: "height", on: MARQUEE, sets: (value) => lengthSet("height", value) },
];

/** What browsers set for an element by its name alone, as far as it hides or shows text. */
const ELEMENT_STYLES: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  [
    "marquee",
    [
      ["overflow-x", "hidden"],
      ["overflow-y", "hidden"],
      ["display", "inline-block"],
    ],
  ],
  [
    "mark",
    [
      ["background-color", "#ffff00"],
      ["color", "#000000"],
    ],
  ],
]);

/** In pages without a doctype a table begins its text anew (HTML Standard 15.3.10). */
const QUIRKY_TABLE = [
  ["font-size", "medium"],
  ["line-height", "normal"],
] as const;

/** More names than HTML has; hostile pages make up others. */
const MOST_NAMES = 500;
const hintsFor = new Map<string, readonly Hint[]>();

/** Those of the hints that work on an element of a name. */
function hintsOn(name: string): readonly Hint[] {
  const known = hintsFor.get(name);
  if (known !== undefined) return known;
  const hints = HINTS.filter(({ on }) => on === undefined || on.has(name));
  if (hintsFor.size < MOST_NAMES) hintsFor.set(name, hints);
  return hints;
}

/** What an element's name and attributes set for it, weaker than any style sheet. */
export function hintsOf({ name, attribs }: Element, isQuirky: boolean): readonly Declared[] {
  const byName = ELEMENT_STYLES.get(name) ?? (isQuirky && name === "table" ? QUIRKY_TABLE : []);
  const found = byName.map(([property, value]) => hint(property, value, name));
  if (name === "dialog" && attribs["open"] === undefined)
    found.push(hint("display", "none", "dialog"));
  for (const { attribute, sets } of hintsOn(name)) {
    const value = attribs[attribute];
    if (value === undefined) continue;
    for (const [property, set] of sets(value)) found.push(hint(property, set, attribute));
  }
  return found;
}

function hint(property: string, value: string, origin: string): Declared {
  return { property, value, selector: null, origin };
}

function colourSet(property: string, value: string): readonly (readonly [string, string])[] {
  const colour = parseLegacyColour(value);
  return colour === null ? [] : [[property, written(colour)]];
}

function written({ red, green, blue, alpha }: Colour): string {
  return `rgba(${[red, green, blue, alpha].map((channel) => channel.toFixed(3)).join(",")})`;
}

function fontSizeSet(value: string): readonly (readonly [string, string])[] {
  const size = /^\s*([+-]?)(\d{1,3})/u.exec(value);
  if (size === null) return [];
  const [, sign = "", digits = ""] = size;
  const step = sign === "" ? Number(digits) : MIDDLE_SIZE + Number(sign + digits);
  const pixels = FONT_SIZES[Math.min(Math.max(step, 1), FONT_SIZES.length) - 1];
  return pixels === undefined ? [] : [["font-size", `${pixels}px`]];
}

function lengthSet(property: string, value: string): readonly (readonly [string, string])[] {
  const length = value.trim();
  return Number.isNaN(toPixels(length, { fontSize: 16, whole: 1 })) ? [] : [[property, length]];
}
