import { developmentPack } from "../development/statistics/pack.ts";
import { heldOutPack } from "../held-out/statistics/pack.ts";
import type { PackName } from "../suite.ts";
import type { Pack } from "./pack.ts";

export const packs = {
  development: developmentPack,
  "held-out": heldOutPack,
} as const satisfies Partial<Record<PackName, Pack>>;
