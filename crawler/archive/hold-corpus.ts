import type { Corpus } from "../corpus/corpus.ts";
import { corpusExists } from "../corpus/corpus-file.ts";
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
 * it whatever comes of it. Throws UsageError where a crawl or an import is at work there, where the disk fails,
 * and where the folder is taken away meanwhile.
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
  let cause: unknown;
  try {
    const result = await withArchive(corpus, (archive) => work({ corpus, archive }));
    // Files that are open are written to when their folder is removed, and are lost when they are closed.
    if (corpusExists(folder)) return result;
  } catch (error) {
    if (corpusExists(folder)) throw error;
    cause = error;
  } finally {
    corpus.close();
  }
  throw new UsageError(goneFrom(folder), { cause });
}

async function withArchive<Result>(
  corpus: Corpus,
  work: (archive: Archive) => Promise<Result>,
): Promise<Result> {
  const archive = await openArchive(corpus.directory, userAgent(null), {
    lastKnown: corpus.lastRecord(),
  });
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

function goneFrom(folder: string): string {
  return (
    `The corpus in ${folder} is gone: it was removed or renamed, or its disk taken away, while it was being filled. ` +
    "Where it was renamed, name it with --corpus DIR; else put it back, or begin anew with the same command."
  );
}
