import { fitToColumns, withoutControls } from "./printable.ts";

const MIN_GAP_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

/** One line on standard error that is written over again and again. */
interface ProgressLine {
  show(text: string): void;
  /** Takes the line away, before anything else is printed and at the end. */
  clear(): void;
}

const silent: ProgressLine = { show: () => {}, clear: () => {} };

/**
 * A progress line for a terminal. It stays silent where standard error is no terminal, and where
 * standard output is one: there the results themselves show the progress.
 */
export function progressLine(): ProgressLine {
  const { stderr, stdout } = process;
  if (!stderr.isTTY || stdout.isTTY) return silent;
  let shownAt = 0;
  return {
    show(text) {
      const now = Date.now();
      if (now - shownAt < MIN_GAP_MS) return;
      shownAt = now;
      stderr.write(CLEAR_LINE + fitToColumns(withoutControls(text), stderr.columns - 1));
    },
    clear() {
      if (shownAt > 0) stderr.write(CLEAR_LINE);
      shownAt = 0;
    },
  };
}
