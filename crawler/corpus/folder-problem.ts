import { messageOf } from "../errors.ts";

const CHOOSE_ANOTHER = "Choose another folder with --corpus DIR.";

/** What SQLite and the file system say, by the words in it, and what it means for the corpus's folder. */
const EXPLANATIONS: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/EEXIST|ENOTDIR/u, `is a file, not a folder. ${CHOOSE_ANOTHER}`],
  [/not a database|malformed|encrypted/u, `does not hold a Nianbao corpus. ${CHOOSE_ANOTHER}`],
  [
    /EACCES|EPERM|EROFS|read-?only|unable to open/u,
    `cannot be written. Give yourself write permission there, or choose another folder with --corpus DIR.`,
  ],
  [/ENOSPC|full/u, "is on a disk that is full. Free some space and run the command again."],
  [/locked|busy/u, "is in use by another process. Wait for it to end, then try again."],
];

/** Says in plain words why a folder cannot be used as a corpus, and what to do. */
export function folderProblem(error: unknown, directory: string): string {
  const said = messageOf(error);
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(said));
  return `${directory} ${known?.[1] ?? `cannot be opened as a corpus (${said}). ${CHOOSE_ANOTHER}`}`;
}
