import { NAME_SLOTS } from "./name-slots.ts";
import type { SlotRule } from "./slot-rule.ts";
import { WORD_SLOTS } from "./word-slots.ts";

/** The table. One injected name often fills several of its slots, which no honest name does. */
export const SLOT_TABLE: readonly SlotRule[] = [...WORD_SLOTS, ...NAME_SLOTS];
