import type { PackName } from "../suite.ts";
import { DEVELOPMENT } from "./development/pack.ts";
import { HELD_OUT } from "./held-out/pack.ts";
import type { DiscoveryPack } from "./pack.ts";

export const packs = {
  development: DEVELOPMENT,
  "held-out": HELD_OUT,
} as const satisfies Partial<Record<PackName, DiscoveryPack>>;
