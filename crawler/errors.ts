/**
 * The ways a command ends without success, named by what they mean to the person who called it
 * (DESIGN 4). The message says what happened and what to do next; `main.ts` prints it and exits
 * with `exitCode`. Any other error is a defect of ours and ends with 1.
 */
export abstract class CommandError extends Error {
  abstract readonly exitCode: number;
}

/** The command was called wrongly, or with a file or folder it cannot work with. */
export class UsageError extends CommandError {
  readonly exitCode = 1;
  override readonly name = "UsageError";
}

/** Everything was tried, and some of it failed; the failures have been listed. */
export class FinishedWithFailuresError extends CommandError {
  readonly exitCode = 2;
  override readonly name = "FinishedWithFailuresError";
}

/** There was nothing to work on, or nothing came of it. */
export class NothingFoundError extends CommandError {
  readonly exitCode = 3;
  override readonly name = "NothingFoundError";
}

/** The sites refuse us: robots.txt, a challenge page, or a status that says no. */
export class BlockedError extends CommandError {
  readonly exitCode = 4;
  override readonly name = "BlockedError";
}

/** No site could be reached, or its server is broken at the moment. */
export class NetworkError extends CommandError {
  readonly exitCode = 5;
  override readonly name = "NetworkError";
}

/** The user stopped the command; what was finished until then is kept. */
export class InterruptedError extends CommandError {
  readonly exitCode = 130;
  override readonly name = "InterruptedError";
}

/** An error's stack with those of its causes, for `--verbose`. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nCaused by: ${stackOf(error.cause)}`;
}

/** More is a circle. */
const MOST_CAUSES = 8;

/** An error, the one that caused it, and so on. */
export function* withCauses(error: unknown): Generator<Error> {
  let cause = error;
  for (let depth = 0; cause instanceof Error && depth < MOST_CAUSES; depth += 1) {
    yield cause;
    cause = cause.cause;
  }
}

/** An error in its own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
