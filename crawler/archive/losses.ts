import { join } from "node:path";
import type { Corpus } from "../corpus/corpus.ts";
import { amount } from "../terminal/counts.ts";
import { fileEnds } from "./warc-files.ts";

/** What the corpus refers to and its archive no longer has, as after a copy of the database alone. */
export interface ArchiveLosses {
  readonly folder: string;
  readonly missingFiles: readonly string[];
  /** Shorter than the place of a record that the corpus knows. */
  readonly cutOffFiles: readonly string[];
  readonly responses: number;
  /** Those of them that are the latest of their addresses: a crawl asks for these again. */
  readonly latestResponses: number;
}

/**
 * Compares the archive's files by their sizes with what the corpus knows of them; null where nothing is missing. They
 * are not read: a record that is damaged, or the last one if it is cut off, is not seen.
 */
export async function archiveLosses(
  corpus: Pick<Corpus, "directory" | "archivedFiles" | "archivedBehind">,
): Promise<ArchiveLosses | null> {
  const folder = join(corpus.directory, "archive");
  const ends = await fileEnds(folder);
  const files = corpus
    .archivedFiles()
    .map((file) => ({ ...file, size: ends.get(file.warcFile) ?? null }))
    .filter(({ size, lastOffset }) => size === null || size <= lastOffset);
  if (files.length === 0) return null;
  const lost = files.map(({ warcFile, size }) => corpus.archivedBehind(warcFile, size ?? 0));
  return {
    folder,
    missingFiles: files.filter(({ size }) => size === null).map(({ warcFile }) => warcFile),
    cutOffFiles: files.filter(({ size }) => size !== null).map(({ warcFile }) => warcFile),
    responses: lost.reduce((sum, { responses }) => sum + responses, 0),
    latestResponses: lost.reduce((sum, { latest }) => sum + latest, 0),
  };
}

/** The losses in a line, and what to do. */
export function lossLine(losses: ArchiveLosses): string {
  const { folder, missingFiles, cutOffFiles, responses, latestResponses } = losses;
  const files = [
    ...(missingFiles.length > 0 ? [`${filesOf(missingFiles)} missing`] : []),
    ...(cutOffFiles.length > 0 ? [`${filesOf(cutOffFiles)} shorter than before`] : []),
  ].join(", ");
  const [which, orAgain] =
    latestResponses === 0
      ? ["all of them replaced by later ones", ""]
      : [
          `${amount(latestResponses)} of them the latest of their pages`,
          ", or crawl again to fetch what is still there",
        ];
  return (
    `The archive lacks ${amount(responses)} stored responses, ${which}: ` +
    `${files}. Put the whole files back into ${folder}${orAgain}.`
  );
}

function filesOf(names: readonly string[]): string {
  const [first = ""] = names;
  return names.length === 1 ? `${first} is` : `${amount(names.length)} files (${first} …) are`;
}
