import type { Dialect } from "../../../metadata/write/dialect.ts";
import { founder } from "./founder.ts";
import { gkmlpt } from "./gkmlpt.ts";
import { jcms } from "./jcms.ts";
import { lonsun } from "./lonsun.ts";
import { ncontent } from "./ncontent.ts";
import { nfcms } from "./nfcms.ts";
import { trs } from "./trs.ts";
import { ucap } from "./ucap.ts";
import { vsb } from "./vsb.ts";

/** The templates of the development pack, eight families of systems; Guangdong has two kinds of pages. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  trs,
  jcms,
  ucap,
  nfcms,
  gkmlpt,
  vsb,
  lonsun,
  founder,
  ncontent,
};
