import { DEVELOPMENT } from "../development/metadata/pack.ts";
import { HELD_OUT } from "../held-out/metadata/pack.ts";
import type { PackName } from "../suite.ts";
import type { MetadataPack } from "./truth.ts";

export const packs = {
  development: DEVELOPMENT,
  "held-out": HELD_OUT,
} as const satisfies Partial<Record<PackName, MetadataPack>>;
