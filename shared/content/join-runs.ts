import { type Run, RunBuilder } from "./run.ts";

/** Several runs as one, with a space between them. */
export function joinRuns(runs: readonly Run[]): Run {
  const builder = new RunBuilder();
  for (const { text, origins } of runs) {
    builder.space();
    for (const [index, { start, node, offset }] of origins.entries()) {
      if (text.charAt(start - 1) === " ") builder.space();
      builder.add(text.slice(start, origins[index + 1]?.start ?? text.length), node, offset);
    }
  }
  return builder.take();
}
