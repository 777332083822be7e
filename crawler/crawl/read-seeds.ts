import { readFile } from "node:fs/promises";
import { canonicalUrl } from "#shared/crawling";
import { UsageError } from "../errors.ts";
import { firstLines } from "../terminal/first-lines.ts";

/** Lines of a file that are no addresses; a file of something else has no other. */
const SHOWN_LINES = 20;

/** A file of sites with their options; `schedule` reads it. */
const SITES_FILE = /\.ya?ml$/iu;

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
  const lines = (await linesOf(word, path))
    .map((line, index) => ({ text: line.replace(COMMENT, "").trim(), number: index + 1 }))
    .filter(({ text }) => text !== "");
  const strange = lines.filter(({ text }) => canonicalUrl(text) === null);
  const [first] = strange;
  if (first !== undefined) {
    if (SITES_FILE.test(word))
      throw new UsageError(
        `${word} is a file of sites with their options. Crawl them with: nianbao schedule ${word} --once`,
      );
    const places = strange.map(({ number, text }) => `line ${number}: ${text}`);
    throw new UsageError(
      [
        `${word} has lines that are no http(s) address. Write https://${first.text} if it is a site:`,
        ...firstLines(places, SHOWN_LINES),
      ].join("\n  "),
    );
  }
  return lines.flatMap(({ text }) => canonicalUrl(text) ?? []);
}

async function linesOf(word: string, path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, "utf8")).replace(/^\ufeff/u, "").split(/\r?\n/u);
  } catch (error) {
    const message = `${word} is neither an http(s) address nor a file that can be read. Write https://${word} if it is a site.`;
    throw new UsageError(message, { cause: error });
  }
}
