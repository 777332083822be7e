import type { Corpus } from "../corpus/corpus.ts";
import { openCorpusToRead } from "../corpus/open-corpus.ts";
import { corpusExists } from "../corpus/corpus-file.ts";
import { NothingFoundError } from "../errors.ts";

/** Opens a corpus to look at it: unlike a crawl, a look creates nothing. Throws `NothingFoundError`. */
export function openExistingCorpus(directory: string): Corpus {
  if (corpusExists(directory)) return openCorpusToRead(directory);
  throw new NothingFoundError(
    `There is no corpus in ${directory}. Name its folder with --corpus DIR, or start one with "nianbao crawl URL".`,
  );
}
