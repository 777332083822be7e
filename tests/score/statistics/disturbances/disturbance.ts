import type { Size } from "../clerk/numbers.ts";
import type { Pack } from "../pack.ts";
import type { FormEdition, PrintedPage } from "../page/printed-page.ts";
import type { Random } from "../../random.ts";
import type { ShapeName } from "../shapes/shape.ts";

/** What a disturbance draws on. */
interface Means {
  readonly pack: Pack;
  readonly random: Random;
}

/** One way in which real pages differ from the form as printed. */
export interface Disturbance {
  readonly name: string;
  /** Where it shows; everywhere if not said: spans, for one, exist in HTML only. */
  readonly shapes?: readonly ShapeName[];
  readonly editions?: readonly FormEdition[];
  /** The least agency whose numbers show it. */
  readonly size?: Size;
  readonly apply: (page: PrintedPage, means: Means) => PrintedPage;
}

/** The group of outcomes or part of the return a key belongs to: all but its last name. */
export function rowOf(key: string): string {
  return key.slice(0, key.lastIndexOf("."));
}

/** The last name of a key: its column. */
export function columnOf(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
