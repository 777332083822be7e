import type { Dialect } from "../../cleaning/pages/dialect.ts";
import { jcms } from "./jcms.ts";
import { lonsun } from "./lonsun.ts";
import { nfcms } from "./nfcms.ts";
import { trs } from "./trs.ts";
import { ucap } from "./ucap.ts";
import { vsb } from "./vsb.ts";

/** The layouts of the development pack, one for each family of systems (REPORT-FORMAT 5.1). */
export const DIALECTS: readonly Dialect[] = [trs, jcms, ucap, vsb, lonsun, nfcms];
