import { messageOf, withCauses } from "../errors.ts";
import { sqliteCode } from "./sqlite-code.ts";

/** What a full or broken disk is called by the system and by SQLite (its result codes 8, 10 and 13). */
const DISK_CODES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  ["ENOSPC", "is full"],
  ["EDQUOT", "is full for you"],
  ["EROFS", "can only be read"],
  ["EIO", "reports an error"],
  [8, "can only be read"],
  [10, "reports an error"],
  [13, "is full"],
]);

/**
 * What is wrong with the disk that a work on a folder failed for, and what to do; null where it failed for something
 * else.
 */
export function diskProblem(error: unknown, directory: string): string | null {
  for (const cause of withCauses(error)) {
    const codes = [sqliteCode(cause), "code" in cause ? cause.code : null];
    const said = codes.map((code) => DISK_CODES.get(code)).find((text) => text !== undefined);
    if (said !== undefined)
      return `The disk of ${directory} ${said}. What was fetched until then is kept: make room, then run the same command again.`;
  }
  return null;
}

const CHOOSE_ANOTHER = "Choose another folder with --corpus DIR.";

/** What SQLite and the file system say, by the words in it, and what it means for the corpus's folder. */
const EXPLANATIONS: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/EEXIST|ENOTDIR/u, `is a file, not a folder. ${CHOOSE_ANOTHER}`],
  [/not a database|malformed|encrypted/u, `does not hold a Nianbao corpus. ${CHOOSE_ANOTHER}`],
  [
    /EACCES|EPERM|EROFS|read-?only|unable to open/u,
    `cannot be written. Give yourself write permission there, or choose another folder with --corpus DIR.`,
  ],
  [
    /ENOENT/u,
    `cannot be made: the folder above it is on a disk that can only be read, or is no folder. ${CHOOSE_ANOTHER}`,
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
