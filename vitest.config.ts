import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// Each worker, and each program that a test starts, would strip and compile the same six hundred files. It is the
// folder that Node takes by itself where a program asks for its cache.
process.env["NODE_COMPILE_CACHE"] ??= join(tmpdir(), "node-compile-cache");

const IN_ONE_PROCESS = {
  // Loading the shared module anew for each of two hundred files took longer than the tests.
  isolate: false,
  // For a hang, not for slowness: the first load of jsdom and Crawlee from a cold disk takes seconds.
  testTimeout: 30_000,
};

export default defineConfig({
  test: {
    maxWorkers: "100%",
    // Node runs TypeScript itself; through the module runner each imported name is looked up at each use.
    experimental: { viteModuleRunner: false },
    reporters: ["default", "./tests/count-line-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/score/**"],
          ...IN_ONE_PROCESS,
        },
      },
      {
        extends: true,
        // The measuring tools: they make and judge hundreds of pages, which `npm run check` has no time for.
        test: { name: "score", include: ["tests/score/**/*.test.ts"], ...IN_ONE_PROCESS },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
