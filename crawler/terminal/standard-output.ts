import { once } from "node:events";

/** Writes a result, and waits where the reader is slower than we are: output never piles up in memory. */
export async function writeOut(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
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
