import { printError } from "./standard-error.ts";

/** The first Ctrl-C (or SIGTERM) lets the pages under way end; the second ends the process at once. */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    // First, so that a display of progress is taken away before something else is printed.
    controller.abort();
    printError(
      "Stopping; the pages under way are finished first. Press Ctrl-C again to leave at once.",
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return controller.signal;
}
