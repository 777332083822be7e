import type { Dialect } from "../../cleaning/pages/dialect.ts";
import { founder } from "./founder.ts";
import { gkmlpt } from "./gkmlpt.ts";
import { ivs } from "./ivs.ts";
import { jcmsModule } from "./jcms-module.ts";
import { nestedTables } from "./nested-tables.ts";
import { siteBox } from "./site-box.ts";
import { trsProvince } from "./trs-province.ts";

/** The layouts of the held-out pack; none is one of the development pack's. */
export const DIALECTS: readonly Dialect[] = [
  trsProvince,
  jcmsModule,
  founder,
  ivs,
  nestedTables,
  gkmlpt,
  siteBox,
];
