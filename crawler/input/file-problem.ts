import { messageOf } from "../errors.ts";

/** What the system's error codes mean for someone who wants a file read or written. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EEXIST: "another file is in the way",
  EISDIR: "it is a folder",
  ELOOP: "it is a link that leads back to itself",
  EMFILE: "too many files are open; close some programs and try again",
  ENAMETOOLONG: "its name is too long for this system",
  ENOENT: "it does not exist, or is a link to something that does not",
  ENOTDIR: "part of the path is a file, not a folder",
  ENOSPC: "the disk is full",
  ENXIO: "it is a socket or a device that gives nothing to read",
  EIO: "the disk reports an error",
};

/** Says in plain words why the system refused a file. */
export function fileProblem(error: unknown): string {
  return MEANINGS[codeOf(error)] ?? messageOf(error);
}

/** True where nothing is at the path at all. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
