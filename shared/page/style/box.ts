import type { Element } from "domhandler";
import type { Declared, DeclaredValues } from "./cascade.ts";
import { SCREEN, toPixels } from "./length.ts";
import type { TextStyle } from "./text-style.ts";

/** An element as the ways of hiding look at it. */
export interface Box {
  readonly element: Element;
  readonly declared: DeclaredValues;
  readonly text: TextStyle;
  /** What the element stands in. */
  readonly around: TextStyle;
}

/** The value set for a property; the empty string where none is. */
export function valueOf({ declared }: Pick<Box, "declared">, property: string): string {
  return declared.get(property)?.value ?? "";
}

/** The declarations behind a judgement, those that there are. */
export function setFor({ declared }: Box, properties: readonly string[]): readonly Declared[] {
  return properties.flatMap((property) => declared.get(property) ?? []);
}

/** A property's length in px; NaN where none is set or it is not known. */
export function pixelsOf(box: Box, property: string): number {
  const isUpright = /top|bottom|height/u.test(property);
  const whole = isUpright ? SCREEN.height : SCREEN.width;
  return toPixels(valueOf(box, property), { fontSize: box.text.fontSize.value, whole });
}

/** Whether the element is taken out of its line or moved from its place. */
export function positionOf(box: Pick<Box, "declared">): string {
  return valueOf(box, "position") || "static";
}

/** Elements that browsers give a box by their own style sheet; all others, unknown names included, stand in a line. */
const BOXES = new Set(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe img input legend li listing main marquee menu nav object ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul video xmp".split(
    " ",
  ),
);

/** Whether an element stands in a line as words do: such a one has no width, height or overflow of its own. */
export function isInLine(box: Omit<Box, "text">): boolean {
  const position = positionOf(box);
  if (position === "absolute" || position === "fixed" || box.around.makesBoxes) return false;
  if (!/^(?:none|initial|)$/u.test(valueOf(box, "float"))) return false;
  const display = valueOf(box, "display");
  return display === ""
    ? !BOXES.has(box.element.name)
    : display === "inline" || display === "contents";
}
