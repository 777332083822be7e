import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** The rooms of `shared/` in the order of the flow: a room may import those before it, and itself. */
const FLOW = [
  "page",
  "han",
  "places",
  "content",
  "cleaning",
  "discovery",
  "statistics",
  "checks",
  "report",
  "export",
];

/** Packages that run in Node, browsers and workers alike. */
const PURE_PACKAGES = new Set([
  "css-select",
  "css-tree",
  "css-tree/selector-parser",
  "css-tree/tokenizer",
  "dom-serializer",
  "domhandler",
  "fast-diff",
  "htmlparser2",
  "opencc-js/core",
  "opencc-js/dict/CJK_Compatibility_Ideographs",
  "opencc-js/dict/TSCharacters",
  "opencc-js/dict/TSPhrases",
  "parse5",
  "parse5-htmlparser2-tree-adapter",
  "tldts",
]);

/** What `shared/` is imported by. */
const DOORS: ReadonlyMap<string, string> = new Map([
  ["#shared", "shared/index.ts"],
  ["#shared/crawling", "shared/crawling.ts"],
]);

/** Loaded one after the other before the first page is asked for. */
const STARTING_A_CRAWL = ["crawler/main.ts", "crawler/commands/crawl.ts", "crawler/crawl/crawl.ts"];

const root = join(import.meta.dirname, "..");

interface Import {
  readonly from: string;
  /** A path from the root for a relative import, else the specifier. */
  readonly to: string;
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/u.test(path) && !/node_modules|\.output|\.wxt/u.test(path));
}

function importsOf(path: string): readonly Import[] {
  const code = readFileSync(join(root, path), "utf8");
  const specifiers = code.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*"(?<to>[^"\n]+)"/gu);
  return Array.from(specifiers, ({ groups }) => {
    const to = groups?.["to"] ?? "";
    return { from: path, to: to.startsWith(".") ? join(dirname(path), to) : to };
  });
}

/** Imports of values, which are there when the module runs: not those of types, nor those that wait to be called. */
function loadedBy(path: string): readonly Import[] {
  const code = readFileSync(join(root, path), "utf8");
  const values = code.replace(/^(?:import|export) type[^;]*;/gmu, "").replace(/\bimport\(/gu, "");
  const specifiers = values.matchAll(/\sfrom "(?<to>[^"\n]+)"/gu);
  return Array.from(specifiers, ({ groups }) => {
    const to = groups?.["to"] ?? "";
    return { from: path, to: to.startsWith(".") ? join(dirname(path), to) : to };
  });
}

const importsIn = (folder: string): readonly Import[] => sources(folder).flatMap(importsOf);
const describeImport = ({ from, to }: Import): string => `${from} → ${to}`;
const isInside = (path: string, folder: string): boolean => path.startsWith(`${folder}${sep}`);

function roomOf(path: string): string | null {
  const [, room, ...rest] = relative("", path).split(sep);
  return rest.length > 0 && room !== undefined ? room : null;
}

describe("imports run one way", () => {
  test("shared/ imports itself and pure packages only", () => {
    const foreign = importsIn("shared").filter(
      ({ to }) => !isInside(to, "shared") && !PURE_PACKAGES.has(to),
    );
    expect(foreign.map(describeImport)).toEqual([]);
  });

  test("inside shared/ a room imports only rooms before it", () => {
    const backward = importsIn("shared").filter(({ from, to }) => {
      const [here, there] = [roomOf(from), isInside(to, "shared") ? roomOf(to) : null];
      if (here === null || there === null || here === there) return false;
      return !FLOW.includes(there) || FLOW.indexOf(there) > FLOW.indexOf(here);
    });
    expect(backward.map(describeImport)).toEqual([]);
  });

  test.each(["crawler", "extension"])("%s/ knows shared/ by its door alone", (folder) => {
    const other = folder === "crawler" ? "extension" : "crawler";
    const past = importsIn(folder).filter(
      ({ to }) => isInside(to, "shared") || isInside(to, other),
    );
    expect(past.map(describeImport)).toEqual([]);
    expect(importsIn(folder).some(({ to }) => to === "#shared")).toBe(true);
  });

  test("a crawl starts without the reading, which its threads load", () => {
    const reached = new Set(STARTING_A_CRAWL);
    for (const path of reached) {
      const loaded = path.endsWith(".ts") ? loadedBy(path) : [];
      for (const { to } of loaded) reached.add(DOORS.get(to) ?? to);
    }
    expect(reached).toContain("shared/crawling.ts");
    expect(reached).not.toContain("shared/index.ts");
  });

  test("snapshot/ imports itself alone: the crawler sends it into a page as one script", () => {
    const foreign = importsIn("snapshot").filter(({ to }) => !isInside(to, "snapshot"));
    expect(foreign.map(describeImport)).toEqual([]);
  });

  test("shared/ names no global of Node, of browsers or of extensions", () => {
    const globals =
      /\b(?:process|Buffer|window|document\.(?:query|create|body)|chrome|browser)\s*[.(]/u;
    const users = sources("shared").filter((path) => {
      const code = readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "");
      return globals.test(code);
    });
    expect(users).toEqual([]);
  });
});
