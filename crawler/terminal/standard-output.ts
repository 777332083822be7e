import { UsageError } from "../errors.ts";
import { fileProblem } from "../input/file-problem.ts";

/**
 * Writes a result, and waits until it is written: output never piles up in memory. Throws UsageError where it cannot be
 * written; where nobody reads any more the process is about to end.
 */
export async function writeOut(text: string): Promise<void> {
  if (text === "") return;
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error instanceof Error && !isUnread(error)) reject(cannotBeWritten(error));
      else resolve();
    });
  });
}

function isUnread(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE";
}

function cannotBeWritten(error: unknown): UsageError {
  const advice = "Make room, or write it elsewhere, and run the command again.";
  return new UsageError(`The output cannot be written: ${fileProblem(error)}. ${advice}`, {
    cause: error,
  });
}

/** What is asked of a stream: a pipe or a file has no `isTTY` at all, whatever Node's types say. */
interface MaybeTerminal {
  readonly isTTY?: boolean;
}

/** True where a person looks at standard output, which decides the default format. */
export function isTerminal(stream: MaybeTerminal): boolean {
  return stream.isTTY === true;
}

/** True where colour is wanted: on a terminal that knows it, unless NO_COLOR (no-color.org) is set. */
export function wantsColour(stream: MaybeTerminal): boolean {
  const { NO_COLOR = "", TERM } = process.env;
  return isTerminal(stream) && NO_COLOR === "" && TERM !== "dumb";
}
