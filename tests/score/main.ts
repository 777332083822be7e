import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fallenFigures, type KeptScores, raiseFloors } from "./floors.ts";
import { readCommand, UsageError } from "./options.ts";
import { printTable } from "./print-table.ts";
import type { Score, ScoreFigure } from "./suite.ts";
import { SUITES } from "./suites.ts";

/**
 * `npm run score`: measures the program on generated data whose truth is known, prints the figures, and fails
 * (exit 1) where one is worse than its floor in scores.json. `--raise` writes better values as new floors.
 */
const scoreFile = join(import.meta.dirname, "scores.json");

function readScores(): KeptScores {
  return JSON.parse(readFileSync(scoreFile, "utf8"));
}

function print(score: Score): void {
  for (const failure of score.failures) console.log(`${failure}\n`);
  for (const table of score.tables) console.log(`${printTable(table)}\n`);
}

function complain(suite: string, fallen: readonly ScoreFigure[]): void {
  for (const { name, value } of fallen)
    console.error(
      `${suite}: ${name} is ${value}, worse than its floor ${readScores()[suite]?.[name]?.floor}`,
    );
}

async function main(args: readonly string[]): Promise<number> {
  const { suites, raise, options } = readCommand(args, Object.keys(SUITES));
  // Floors hold for the held-out pack as a whole: a part of it, or other data, has figures of its own.
  const isKept = options.pack === "held-out" && options.cases === null;
  let anyFallen = false;
  for (const name of suites) {
    const suite = await SUITES[name]?.();
    if (suite === undefined) continue;
    const score = await suite.run(options);
    print(score);
    if (!isKept) continue;
    const fallen = fallenFigures(readScores(), name, score.figures);
    complain(name, fallen);
    anyFallen ||= fallen.length > 0;
    if (raise)
      writeFileSync(
        scoreFile,
        `${JSON.stringify(raiseFloors(readScores(), name, score.figures), null, 2)}\n`,
      );
  }
  return anyFallen ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
