import type { Suite } from "./suite.ts";

/** Every suite by its name, loaded when it is asked for: each brings tools of its own. */
export const SUITES: Readonly<Record<string, () => Promise<Suite>>> = {
  cleaning: async () => (await import("./cleaning/suite.ts")).cleaning,
  crash: async () => (await import("./discovery/crash-suite.ts")).crash,
  discovery: async () => (await import("./discovery/suite.ts")).discovery,
  metadata: async () => (await import("./metadata/suite.ts")).metadata,
  statistics: async () => (await import("./statistics/suite.ts")).statistics,
};
