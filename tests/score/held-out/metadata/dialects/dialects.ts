import type { Dialect } from "../../../metadata/write/dialect.ts";
import { gkmlptDetail } from "./gkmlpt-detail.ts";
import { ivs } from "./ivs.ts";
import { jcmsTable } from "./jcms-table.ts";
import { lonsunPlain } from "./lonsun-plain.ts";
import { nfcmsPlain } from "./nfcms-plain.ts";
import { openness } from "./openness.ts";
import { trsList } from "./trs-list.ts";
import { ucapBox } from "./ucap-box.ts";
import { vsbModern } from "./vsb-modern.ts";

/** The templates of the held-out pack: skins and families that the development pack does not have. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  trs: trsList,
  jcms: jcmsTable,
  ucap: ucapBox,
  nfcms: nfcmsPlain,
  gkmlpt: gkmlptDetail,
  vsb: vsbModern,
  lonsun: lonsunPlain,
  openness,
  ivs,
};
