import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with the runner's own count, alone on its line: `N passed, N failed, N skipped`. */
export default class CountLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      // A module that could not be loaded holds no test, and must not look like a success.
      if (module.state() === "failed" && module.children.size === 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") counts[state] += 1;
      }
    }
    // The default reporter prints its summary in the same hook; ours must come after it.
    setTimeout(() => {
      process.stdout.write(
        `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
      );
    }, 0);
  }
}
