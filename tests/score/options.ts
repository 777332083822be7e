import { parseArgs } from "node:util";
import { PACK_NAMES } from "./suite.ts";
import type { SuiteOptions } from "./suite.ts";

/** The command line of `npm run score`. */
export interface Command {
  readonly suites: readonly string[];
  readonly raise: boolean;
  readonly options: SuiteOptions;
}

/** A command line that cannot be followed; the message says what to do instead. */
export class UsageError extends Error {}

const USAGE = `npm run score -- [SUITE…] [--pack ${PACK_NAMES.join("|")}] [--cases N] [--failures N] [--raise]`;

/** Reads the arguments after the script's name; throws UsageError. */
export function readCommand(args: readonly string[], known: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const strange = positionals.filter((name) => !known.includes(name));
  if (strange.length > 0)
    throw new UsageError(`no suite ${strange.join(", ")}; there are ${known.join(", ")}`);
  const pack = PACK_NAMES.find((name) => name === values.pack);
  if (pack === undefined) throw new UsageError(`--pack is one of ${PACK_NAMES.join(", ")}`);
  const failures = count(values.failures) ?? 0;
  // Rules tuned on the held-out pages would make its figures worthless.
  if (failures > 0 && pack === "held-out" && !values.examiner)
    throw new UsageError("failing cases are shown with --pack development or rehearsal only");
  const cases = count(values.cases);
  if (values.raise && (cases !== null || pack !== "held-out"))
    throw new UsageError("--raise keeps the figures of the whole held-out pack only");
  return {
    suites: positionals.length > 0 ? positionals : known,
    raise: values.raise,
    options: { pack, failures, cases },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: { type: "string", default: "held-out" },
        cases: { type: "string" },
        failures: { type: "string" },
        raise: { type: "boolean", default: false },
        examiner: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, {
      cause: error,
    });
  }
}

function count(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (!/^\d{1,6}$/u.test(given)) throw new UsageError(`${given} is no number of cases`);
  return Number(given);
}
