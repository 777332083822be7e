import type { Command } from "commander";

/** The options of a command that crawls as Commander gives them, and as a `sites.yaml` says them. */
export interface CrawlOptions {
  readonly years?: string | undefined;
  readonly maxPages: string;
  readonly delay: string;
  readonly contact?: string | undefined;
  readonly browser: string;
  readonly resolve?: readonly string[] | undefined;
  readonly allowPrivateAddresses?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/** How a flag takes what it is told: one word, a word each time it is given, or nothing. */
export type FlagKind = "word" | "list" | "switch";

interface CrawlFlag {
  readonly key: keyof CrawlOptions;
  /** As on the command line without its dashes, and as a key of `sites.yaml`. */
  readonly name: string;
  readonly kind: FlagKind;
  readonly takes: string;
  readonly description: string;
  readonly standard?: string;
}

/** The flags that `crawl`, `schedule` and `sites.yaml` have in common (DESIGN 4). */
export const CRAWL_FLAGS: readonly CrawlFlag[] = [
  {
    key: "years",
    name: "years",
    kind: "word",
    takes: "<range>",
    description: "coverage years that are wanted, as 2015-2024 (default: all)",
  },
  {
    key: "maxPages",
    name: "max-pages",
    kind: "word",
    takes: "<n>",
    description: "pages of one site in one run",
    standard: "500",
  },
  {
    key: "delay",
    name: "delay",
    kind: "word",
    takes: "<seconds>",
    description:
      "least gap between an answer and the next request to its host or address; 0 for none",
    standard: "1",
  },
  {
    key: "contact",
    name: "contact",
    kind: "word",
    takes: "<text>",
    description: "address where you can be asked to stop; sent in the User-Agent",
  },
  {
    key: "browser",
    name: "browser",
    kind: "word",
    takes: "<when>",
    description:
      "draw pages with a Chromium: auto, where a page lacks without script what it promised; never; always",
    standard: "auto",
  },
  {
    key: "resolve",
    name: "resolve",
    kind: "list",
    takes: "<host:port:address>",
    description: "connect to ADDRESS for HOST:PORT, as in curl (repeatable)",
  },
  {
    key: "allowPrivateAddresses",
    name: "allow-private-addresses",
    kind: "switch",
    takes: "",
    description: "also connect to loopback, private and link-local addresses",
  },
  {
    key: "dryRun",
    name: "dry-run",
    kind: "switch",
    takes: "",
    description: "show what would be fetched first, and why; store nothing",
  },
];

/** How a crawl ends, for scripts and timers (DESIGN 4). */
export const EXIT_CODES = `
Exit codes: 0 done, 1 wrong use, 2 finished with failures listed, 3 nothing found, 4 blocked, 5 network, 130 interrupted.`;

/** Adds the flags that every command that crawls has. */
export function addCrawlOptions(command: Command): Command {
  for (const { name, kind, takes, description, standard } of CRAWL_FLAGS) {
    const flag = `--${name} ${takes}`.trimEnd();
    if (kind === "list") command.option(flag, description, collect);
    else command.option(flag, description, standard);
  }
  return command;
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

/** The flags that a caller has given, as the words of a command line; defaults are left to the program that is run. */
export function givenFlags(command: Command, options: CrawlOptions): readonly string[] {
  return CRAWL_FLAGS.flatMap(({ key, name }) => {
    if (command.getOptionValueSource(key) !== "cli") return [];
    const value = options[key];
    if (typeof value === "boolean") return [`--${name}`];
    const values = typeof value === "string" ? [value] : (value ?? []);
    return values.flatMap((word) => [`--${name}`, word]);
  });
}
