import { holdCorpus, type HeldCorpus } from "../archive/hold-corpus.ts";
import { clipsIn } from "./clips-in.ts";
import type { SavedClip } from "./saved-clip.ts";
import { takeClip } from "./take-clip.ts";

/** A file as the user named it, and where it is. */
interface ExportFile {
  readonly file: string;
  readonly path: string;
}

/** What came of the imported files, all together. */
export interface ImportTally {
  readonly added: number;
  /** Kept already, but saved earlier. */
  readonly replaced: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly reports: number;
  /** Reports of an agency and a year of which the corpus had one. */
  readonly joined: number;
  readonly corrections: number;
}

const NOTHING: ImportTally = {
  added: 0,
  replaced: 0,
  unchanged: 0,
  refused: 0,
  reports: 0,
  joined: 0,
  corrections: 0,
};

/**
 * Imports exports of the extension into the corpus of a folder, which is kept for this alone meanwhile. What is no
 * clip is told to `complain`, and the rest goes in. Throws UsageError where a file cannot be read at all.
 */
export async function importFiles(
  folder: string,
  files: readonly ExportFile[],
  complain: (problem: string) => void,
): Promise<ImportTally> {
  return holdCorpus(folder, (held) => importInto(held, files, complain));
}

async function importInto(
  held: HeldCorpus,
  files: readonly ExportFile[],
  complain: (problem: string) => void,
): Promise<ImportTally> {
  const tally: Counts = { ...NOTHING };
  for (const { file, path } of files) {
    for await (const found of clipsIn(file, path)) {
      if (found.kind === "clip") {
        await takeAndCount(found.clip, tally, held);
      } else {
        complain(`${file}, ${found.place}: ${found.reason}`);
        tally.refused += 1;
      }
    }
  }
  return tally;
}

type Counts = { -readonly [Name in keyof ImportTally]: number };

async function takeAndCount(clip: SavedClip, tally: Counts, held: HeldCorpus): Promise<void> {
  const { reading, corrections } = clip.saved;
  const isJoined = held.corpus.hasReportLike(reading);
  const fate = await takeClip(clip, held);
  tally[fate] += 1;
  if (fate !== "added") return;
  tally.reports += Number(reading.kind === "report");
  tally.joined += Number(isJoined);
  tally.corrections += Object.keys(corrections.fields).length;
}
