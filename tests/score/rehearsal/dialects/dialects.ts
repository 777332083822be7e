import type { Dialect } from "../../cleaning/pages/dialect.ts";
import { agencyCrumb } from "./agency-crumb.ts";
import { columnTree } from "./column-tree.ts";
import { fontFrames } from "./font-frames.ts";
import { headingOutside } from "./heading-outside.ts";
import { indexCard } from "./index-card.ts";
import { mobileFirst } from "./mobile-first.ts";
import { tablesFourDeep } from "./tables-four-deep.ts";
import { siteBoxes } from "./site-boxes.ts";
import { wordPaste } from "./word-paste.ts";

/**
 * The layouts of the rehearsal, one for each shape of page. Their number has no divisor in common with the turns of
 * classes, so that each class meets each of them.
 */
export const DIALECTS: readonly Dialect[] = [
  tablesFourDeep,
  siteBoxes,
  columnTree,
  indexCard,
  fontFrames,
  wordPaste,
  headingOutside,
  agencyCrumb,
  mobileFirst,
];
