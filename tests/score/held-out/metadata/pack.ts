import type { MetadataPack } from "../../metadata/truth.ts";
import { severalReportsPage } from "../../metadata/write/several-reports.ts";
import { otherPage, reportPage } from "../../metadata/write/write-page.ts";
import { ABOUT_REPORTS } from "./pages/about-reports.ts";
import { OTHER_REPORTS } from "./pages/other-reports.ts";
import { REPORTS_OF_COUNTIES } from "./pages/reports-of-counties.ts";
import { LISTINGS } from "./pages/listings.ts";
import { SET_ASIDE } from "./pages/set-aside.ts";
import { UNREADABLE } from "./pages/unreadable.ts";
import { REPORTS_BY_DATE } from "./pages/reports-by-date.ts";
import { REPORTS_ABOVE_COUNTIES } from "./pages/reports-above-counties.ts";
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
      ...REPORTS_ABOVE_COUNTIES,
      ...REPORTS_OF_COUNTIES,
      ...REPORTS_BY_PLACE,
      ...REPORTS_BY_DATE,
      ...SHAPES,
      ...REPORTS_IN_SURROUNDINGS,
    ].map((spec) => reportPage(WORKSHOP, spec)),
    ...[...ABOUT_REPORTS, ...OTHER_REPORTS, ...LISTINGS, ...UNREADABLE, ...SET_ASIDE].map((spec) =>
      otherPage(WORKSHOP, spec),
    ),
    ...SEVERAL.map((spec) => severalReportsPage(WORKSHOP, spec)),
  ],
};
