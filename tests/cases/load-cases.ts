import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Capture } from "#shared";
import { parseExpectation } from "./expectation.ts";
import type { Expectation } from "./expectation.ts";

/** One folder of `tests/fixtures`: exact bytes, where they came from, what must be read from them. */
export interface Case {
  readonly slug: string;
  readonly capture: Capture;
  /** Throws where the folder has no expectation: a case without one must not pass. */
  readonly expectation: () => Expectation;
}

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

export function loadCases(): readonly Case[] {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map(loadCase);
}

function loadCase(slug: string): Case {
  const folder = join(fixtures, slug);
  const input = ["input.html", "input.txt"].find((name) => existsSync(join(folder, name)));
  if (input === undefined) throw new Error(`${slug} has neither input.html nor input.txt`);
  const described = readJson(join(folder, `${input}.capture.json`));
  return {
    slug,
    capture: {
      url: textOrNull(described, "url"),
      retrievedAt: textOrNull(described, "retrievedAt"),
      contentType: textOrNull(described, "contentType"),
      bytes: new Uint8Array(readFileSync(join(folder, input))),
      via: "file",
    },
    expectation: () => parseExpectation(readJson(join(folder, "expected.json"))),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function textOrNull(described: unknown, field: string): string | null {
  if (typeof described !== "object" || described === null || !(field in described))
    throw new TypeError(`capture.json lacks ${field}`);
  const value: unknown = Reflect.get(described, field);
  if (value !== null && typeof value !== "string") throw new TypeError(`${field} is not a text`);
  return value;
}
