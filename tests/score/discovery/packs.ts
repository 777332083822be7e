import type { PackName } from "../suite.ts";
import { DEVELOPMENT } from "./development/pack.ts";
import { HELD_OUT } from "./held-out/pack.ts";
import { plantedSites } from "./planted-sites.ts";
import { REHEARSAL_SITES } from "./rehearsal/index.ts";
import type { Site } from "./site.ts";

/** The sites of each pack, made when they are asked for. */
export const packs = {
  development: () => plantedSites(DEVELOPMENT),
  rehearsal: () => REHEARSAL_SITES,
  "held-out": () => plantedSites(HELD_OUT),
} as const satisfies Partial<Record<PackName, () => readonly Site[]>>;
