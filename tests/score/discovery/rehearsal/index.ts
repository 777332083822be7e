import { cangling } from "./cangling/index.ts";
import { chenglan } from "./chenglan/index.ts";
import { dangang } from "./dangang/index.ts";
import { gexi } from "./gexi/index.ts";
import { haiyao } from "./haiyao/index.ts";
import { heting } from "./heting/index.ts";
import { huguan } from "./huguan/index.ts";
import { jichuan } from "./jichuan/index.ts";
import { lanpu } from "./lanpu/index.ts";
import { lingdong } from "./lingdong/index.ts";
import { linjian } from "./linjian/index.ts";
import { suilan } from "./suilan/index.ts";
import { tongyin } from "./tongyin/index.ts";
import type { Site } from "../site.ts";
import { xingqiao } from "./xingqiao/index.ts";
import { yaowu } from "./yaowu/index.ts";
import { yunli } from "./yunli/index.ts";
import { yunmo } from "./yunmo/index.ts";

/** Sites of several builds that no crawler of ours was written for. */
export const REHEARSAL_SITES: readonly Site[] = [
  chenglan,
  tongyin,
  haiyao,
  yunli,
  cangling,
  heting,
  lingdong,
  lanpu,
  yunmo,
  linjian,
  jichuan,
  yaowu,
  dangang,
  suilan,
  huguan,
  gexi,
  xingqiao,
];
