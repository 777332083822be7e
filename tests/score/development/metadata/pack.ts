import { severalReportsPage } from "../../metadata/write/several-reports.ts";
import { otherPage, reportPage } from "../../metadata/write/write-page.ts";
import type { MetadataPack } from "../../metadata/truth.ts";
import { ABOUT_REPORTS } from "./pages/about-reports.ts";
import { OTHER_REPORTS } from "./pages/other-reports.ts";
import { REPORTS_OF_COUNTIES } from "./pages/reports-of-counties.ts";
import { LISTINGS } from "./pages/listings.ts";
import { SET_ASIDE } from "./pages/set-aside.ts";
import { UNREADABLE } from "./pages/unreadable.ts";
import { REPORTS_BY_DATE } from "./pages/reports-by-date.ts";
import { REPORTS_ABOVE_COUNTIES } from "./pages/reports-above-counties.ts";
import { REPORTS_BY_PLACE } from "./pages/reports-by-place.ts";
import { SHAPES } from "./pages/shapes.ts";
import { MORE_OTHERS } from "./pages/more-others.ts";
import { SEVERAL } from "./pages/several.ts";
import { UNUSUAL_REPORTS } from "./pages/unusual-reports.ts";
import { REPORTS_IN_SURROUNDINGS } from "./pages/surroundings.ts";
import { WORKSHOP } from "./workshop.ts";

/** The labelled pages that authors of rules look at. */
export const DEVELOPMENT: MetadataPack = {
  name: "development",
  pages: [
    ...[
      ...REPORTS_ABOVE_COUNTIES,
      ...REPORTS_OF_COUNTIES,
      ...REPORTS_BY_PLACE,
      ...REPORTS_BY_DATE,
      ...SHAPES,
      ...REPORTS_IN_SURROUNDINGS,
      ...UNUSUAL_REPORTS,
    ].map((spec) => reportPage(WORKSHOP, spec)),
    ...[
      ...ABOUT_REPORTS,
      ...OTHER_REPORTS,
      ...LISTINGS,
      ...UNREADABLE,
      ...SET_ASIDE,
      ...MORE_OTHERS,
    ].map((spec) => otherPage(WORKSHOP, spec)),
    ...SEVERAL.map((spec) => severalReportsPage(WORKSHOP, spec)),
  ],
};
