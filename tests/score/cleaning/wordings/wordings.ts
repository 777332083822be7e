import { readFileSync } from "node:fs";

/** Rules are tuned on one half; of the other nobody who writes rules sees more than the figures. */
export type Half = "tuned" | "reserve";

export interface Wordings {
  readonly advertisements: readonly string[];
  readonly falseFriends: readonly string[];
}

const FOLDER = new URL("../../development/wordings/", import.meta.url);

/** The wordings of one half: which one a line belongs to hangs on its characters alone, wherever it stands. */
export function wordingsOf(half: Half): Wordings {
  const isOfHalf = (line: string): boolean => halfOf(line) === half;
  return {
    advertisements: linesOf("advertisements.txt").filter(isOfHalf),
    falseFriends: linesOf("false-friends.txt").filter(isOfHalf),
  };
}

function linesOf(file: string): readonly string[] {
  const lines = readFileSync(new URL(file, FOLDER), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

function halfOf(line: string): Half {
  let hash = 0;
  for (const character of line) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? "tuned" : "reserve";
}
