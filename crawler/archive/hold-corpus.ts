import type { Corpus } from "../corpus/corpus.ts";
import { lockForCrawl } from "../corpus/crawl-lock.ts";
import { diskProblem } from "../corpus/folder-problem.ts";
import { openCorpus } from "../corpus/open-corpus.ts";
import { CommandError, UsageError, withCauses } from "../errors.ts";
import { userAgent } from "../fetch/user-agent.ts";
import { type Archive, openArchive } from "./archive.ts";

/** A corpus and its archive, open for whoever adds to them. */
export interface HeldCorpus {
  readonly corpus: Corpus;
  readonly archive: Archive;
}

/**
 * Does a work on the corpus and the archive of a folder, which are kept for it alone meanwhile and closed behind
 * it whatever comes of it. Throws UsageError where a crawl or an import is at work there, and where the disk fails.
 */
export async function holdCorpus<Result>(
  folder: string,
  work: (held: HeldCorpus) => Promise<Result>,
): Promise<Result> {
  const release = lockForCrawl(folder);
  try {
    return await workIn(folder, work);
  } catch (error) {
    throw toldAlready(error) ?? asDiskProblem(error, folder);
  } finally {
    release();
  }
}

/** The error below others that says already what is to be done; it may be of another disk than the corpus's. */
function toldAlready(error: unknown): CommandError | null {
  for (const cause of withCauses(error)) if (cause instanceof CommandError) return cause;
  return null;
}

function asDiskProblem(error: unknown, folder: string): unknown {
  const problem = diskProblem(error, folder);
  return problem === null ? error : new UsageError(problem, { cause: error });
}

async function workIn<Result>(
  folder: string,
  work: (held: HeldCorpus) => Promise<Result>,
): Promise<Result> {
  const corpus = openCorpus(folder);
  try {
    const archive = await openArchive(folder, userAgent(null));
    try {
      return await work({ corpus, archive });
    } finally {
      await archive.close();
    }
  } finally {
    corpus.close();
  }
}
