import type { HostileCase } from "./hostile-case.ts";
import { MARKUP } from "./markup-cases.ts";
import { PLAIN, TEXTS } from "./text-cases.ts";

/** The pages that are measured: markup, regular-expression bait for every family of patterns, plain texts. */
export const HOSTILE_CASES: readonly HostileCase[] = [...MARKUP, ...TEXTS, ...PLAIN];
