import type { DiscoveryPack } from "../pack.ts";
import { PLAIN_SITES } from "./plain-sites.ts";
import { TERSE_SITES } from "./terse-sites.ts";
import { WORDING } from "./wording/wording.ts";

/** The sites that authors of rules look at. */
export const DEVELOPMENT: DiscoveryPack = {
  name: "development",
  wording: WORDING,
  sites: [...PLAIN_SITES, ...TERSE_SITES],
};
