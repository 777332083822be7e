import { p1, p1b, p2, p6 } from "./bars.ts";
import { html } from "./html.ts";
import { p3 } from "./lines.ts";
import { p4 } from "./pdf-text.ts";
import type { GiveShape, ShapeName } from "./shape.ts";

export const shapes: Readonly<Record<ShapeName, GiveShape>> = {
  HTML: html,
  P1: p1,
  P1b: p1b,
  P2: p2,
  P3: p3,
  P4: p4,
  P6: p6,
};
