import { userInfo } from "node:os";
import type { Command } from "commander";
import { unitText } from "../schedule/units.ts";
import type { UnitFacts, UnitKind } from "../schedule/units.ts";
import { corpusFolder } from "./caller-folder.ts";
import { givenFlags } from "./crawl-flags.ts";
import type { CrawlOptions } from "./crawl-flags.ts";

interface UnitOptions extends CrawlOptions {
  readonly cron?: string;
  readonly timezone: string;
  readonly json?: true;
}

/**
 * The text of a unit that runs what its caller would, from wherever it is started: `schedule` with the sites of a file
 * (an absolute path), the flags that were given to `called`, and the same corpus, Node and Chromium.
 */
export async function unitFor(
  kind: UnitKind,
  file: string,
  options: UnitOptions,
  called: Command,
): Promise<string> {
  const { cron = "", timezone, json } = options;
  const [, program = ""] = process.argv;
  const { verbose = false } = called.optsWithGlobals<{ verbose?: boolean }>();
  const flags = [
    ...givenFlags(called, options),
    ...(json === true ? ["--json"] : []),
    ...(verbose ? ["--verbose"] : []),
  ];
  const command = [process.execPath, ...process.execArgv, program, "schedule", file];
  return unitText(kind, {
    command: [...command, "--corpus", corpusFolder(called)],
    flags,
    environment: await environmentOf(options),
    user: userInfo().username,
    cron,
    timezone,
  });
}

/** What the shell of a unit does not have: the way to the Chromium that would be found from here. */
async function environmentOf({ browser }: CrawlOptions): Promise<UnitFacts["environment"]> {
  if (browser === "never") return [];
  const { findChromium } = await import("../browser/find-chromium.ts");
  const path = findChromium();
  return path === null ? [] : [["CHROMIUM_PATH", path]];
}
