import { type Command, Option } from "commander";
import { RULES, type RuleSelection, type Settings, type UserLexicon } from "#shared";
import { UsageError } from "../errors.ts";
import { aligned } from "../terminal/aligned.ts";
import { fromCallerFolder } from "./caller-folder.ts";
import { readTextFile } from "./text-file.ts";

/** The options by which a reader changes what is taken off a page. */
export interface SettingsOptions {
  readonly keep?: readonly string[];
  readonly only?: readonly string[];
  readonly lexicon?: string;
}

const NAMES: readonly string[] = Object.keys(RULES);
const KINDS: readonly string[] = [...new Set(NAMES.map((name) => name.split("/")[0] ?? name))];

/** The names that `--keep` and `--only` take, with what each rule removes. */
export const RULES_HELP = [
  "Rules · 规则:",
  ...aligned(Object.entries(RULES).map(([name, { en, zh }]) => [`  ${name}`, `${en} · ${zh}`])),
].join("\n");

/** Adds `--keep`, `--only` and `--lexicon` to a command. */
export function withSettingsOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--keep <rule>",
        "leave in what a rule (inserted/brand) or a kind of rules (inserted) would take off; repeatable",
      ).argParser(collect),
    )
    .addOption(
      new Option(
        "--only <rule>",
        "take off only what this rule or kind finds; repeatable",
      ).argParser(collect),
    )
    .option(
      "--lexicon <file>",
      "names of brands to add, one a line; a line that begins with ! is a name that is never a brand",
    );
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !NAMES.includes(name) && !KINDS.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no rule “${unknown}”. Kinds: ${KINDS.join(", ")}. Rules: ${NAMES.join(", ")}.`,
    );
  }
  return [...before, ...names];
}

/** The settings that a command line names. Throws UsageError where the lexicon cannot be read. */
export async function settingsOf({ keep, only, lexicon }: SettingsOptions): Promise<Settings> {
  const rules: RuleSelection = {
    ...(keep === undefined ? {} : { keep }),
    ...(only === undefined ? {} : { only }),
  };
  return { rules, ...(lexicon === undefined ? {} : { lexicon: await readLexicon(lexicon) }) };
}

async function readLexicon(path: string): Promise<UserLexicon> {
  const text = await readTextFile(fromCallerFolder(path), `The lexicon ${path}`);
  const names = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return {
    brands: names.filter((name) => !name.startsWith("!")),
    honest: names.filter((name) => name.startsWith("!")).map((name) => name.slice(1).trim()),
  };
}
