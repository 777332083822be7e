import type { Corpus } from "../corpus/corpus.ts";
import { FinishedWithFailuresError } from "../errors.ts";
import { amount } from "../terminal/counts.ts";
import { printError } from "../terminal/standard-error.ts";

/** Readings that a command leaves out because their stored bytes are damaged. */
export interface DamagedReadings {
  /** Says one's address, as it is met. */
  readonly note: (url: string) => void;
  /** Throws `FinishedWithFailuresError`, with what to do, where there were any. */
  readonly conclude: () => void;
}

/** Those of a corpus: one that is damaged is to cost none of the others. */
export function damagedReadings({ directory }: Pick<Corpus, "directory">): DamagedReadings {
  let met = 0;
  return {
    note(url) {
      met += 1;
      printError(`What was read of ${url} is damaged and left out.`);
    },
    conclude() {
      if (met === 0) return;
      throw new FinishedWithFailuresError(
        `Damaged Readings: ${amount(met)}. Put a backup of the corpus in its place, or read their pages again, ` +
          `which the archive still holds: nianbao read ${directory}/archive`,
      );
    },
  };
}
