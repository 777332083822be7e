import { readFile } from "node:fs/promises";
import { canonicalUrl } from "#shared/crawling";
import { UsageError } from "../errors.ts";

const COMMENT = /(?:^|\s)#.*$/u;

/**
 * The addresses to start from, canonical and once each: http(s) addresses as given, and the lines of
 * files, where `#` begins a comment. `toPath` makes a file's name absolute. Throws `UsageError`.
 */
export async function readSeeds(
  words: readonly string[],
  toPath: (word: string) => string,
): Promise<readonly string[]> {
  const seeds: string[] = [];
  for (const word of words) {
    const url = canonicalUrl(word);
    if (url === null) seeds.push(...(await seedsIn(word, toPath(word))));
    else seeds.push(url);
  }
  if (seeds.length === 0) throw new UsageError("There is no address to start from.");
  return [...new Set(seeds)];
}

async function seedsIn(word: string, path: string): Promise<readonly string[]> {
  const lines = (await linesOf(word, path)).map((line) => line.replace(COMMENT, "").trim());
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    const url = canonicalUrl(line);
    if (url === null)
      throw new UsageError(
        `${word}, line ${index + 1}: not an http(s) address: ${line}. Write https://${line} if it is a site.`,
      );
    return [url];
  });
}

async function linesOf(word: string, path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, "utf8")).replace(/^\ufeff/u, "").split(/\r?\n/u);
  } catch (error) {
    const message = `${word} is neither an http(s) address nor a file that can be read. Write https://${word} if it is a site.`;
    throw new UsageError(message, { cause: error });
  }
}
