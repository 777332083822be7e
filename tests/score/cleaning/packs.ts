import { DEVELOPMENT } from "../development/pack.ts";
import { HELD_OUT } from "../held-out/pack.ts";
import { REHEARSAL } from "../rehearsal/pack.ts";
import type { PackName } from "../suite.ts";
import type { Pack } from "./pack.ts";

export const packs: Readonly<Record<PackName, Pack>> = {
  development: DEVELOPMENT,
  rehearsal: REHEARSAL,
  "held-out": HELD_OUT,
};
