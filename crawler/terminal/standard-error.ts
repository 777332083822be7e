import { withoutControls } from "./printable.ts";

/** Prints a message for the user; standard output is kept for results. */
export function printError(message: string): void {
  process.stderr.write(`nianbao: ${withoutControls(message)}\n`);
}
