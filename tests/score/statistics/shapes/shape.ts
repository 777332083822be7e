import type { Pack } from "../pack.ts";
import type { PrintedPage, Truth } from "../page/printed-page.ts";
import type { Random } from "../../random.ts";

/** HTML, and the flattened shapes of REPORT-FORMAT 2.8 by its names. */
export type ShapeName = "HTML" | "P1" | "P1b" | "P2" | "P3" | "P4" | "P6";

/** A page as its readers get it. */
export interface ShapedPage {
  readonly content: string;
  readonly contentType: "text/html" | "text/plain";
  /** As on paper, less what the shape loses. */
  readonly truth: Truth;
}

export type GiveShape = (page: PrintedPage, pack: Pack, random: Random) => ShapedPage;
