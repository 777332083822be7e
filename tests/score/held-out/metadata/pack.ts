import type { MetadataPack } from "../../metadata/truth.ts";
import { severalReportsPage } from "../../metadata/write/several-reports.ts";
import { otherPage, reportPage } from "../../metadata/write/write-page.ts";
import { LOOKALIKES } from "./pages/lookalikes.ts";
import { OTHERS } from "./pages/others.ts";
import { REPORTS_BY_DATE } from "./pages/reports-by-date.ts";
import { REPORTS_BY_LEVEL } from "./pages/reports-by-level.ts";
import { REPORTS_BY_PLACE } from "./pages/reports-by-place.ts";
import { SEVERAL } from "./pages/several.ts";
import { SHAPES } from "./pages/shapes.ts";
import { REPORTS_IN_SURROUNDINGS } from "./pages/surroundings.ts";
import { WORKSHOP } from "./workshop.ts";

/** The labelled pages that nobody who writes rules looks at. */
export const HELD_OUT: MetadataPack = {
  name: "held-out",
  pages: [
    ...[
      ...REPORTS_BY_LEVEL,
      ...REPORTS_BY_PLACE,
      ...REPORTS_BY_DATE,
      ...SHAPES,
      ...REPORTS_IN_SURROUNDINGS,
    ].map((spec) => reportPage(WORKSHOP, spec)),
    ...[...LOOKALIKES, ...OTHERS].map((spec) => otherPage(WORKSHOP, spec)),
    ...SEVERAL.map((spec) => severalReportsPage(WORKSHOP, spec)),
  ],
};
