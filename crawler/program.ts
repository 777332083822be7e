import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { CommandError, messageOf, stackOf } from "./errors.ts";
import { printError } from "./terminal/standard-error.ts";

interface LazyCommand {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Loaded only when called: `read` must not wait for the crawler's libraries. */
const COMMANDS: readonly LazyCommand[] = [
  {
    name: "read",
    summary: "read files, folders, WARC archives or standard input · 读取文件",
    load: async () => (await import("./commands/read.ts")).readCommand(),
  },
  {
    name: "crawl",
    summary: "find, fetch, read and store the annual reports of sites · 采集网站",
    load: async () => (await import("./commands/crawl.ts")).crawlCommand(),
  },
  {
    name: "schedule",
    summary: "crawl the sites of a file at set times · 定期采集",
    load: async () => (await import("./commands/schedule.ts")).scheduleCommand(),
  },
  {
    name: "import",
    summary: "take in what was saved in the browser extension · 导入扩展的导出文件",
    load: async () => (await import("./commands/import.ts")).importCommand(),
  },
  {
    name: "status",
    summary: "count what the corpus holds, and the years each agency covers · 查看进度",
    load: async () => (await import("./commands/status.ts")).statusCommand(),
  },
  {
    name: "check",
    summary: "list the checks that fail, by agency and year, also across years · 核对数据",
    load: async () => (await import("./commands/check.ts")).checkCommand(),
  },
  {
    name: "codebook",
    summary: "what every key, metric, check and column means · 数据说明",
    load: async () => (await import("./commands/codebook.ts")).codebookCommand(),
  },
  {
    name: "export",
    summary: "write the corpus out as JSON lines or CSV · 导出数据",
    load: async () => (await import("./commands/export.ts")).exportCommand(),
  },
];

async function buildProgram(words: readonly string[]): Promise<Command> {
  const program = new Command("nianbao")
    .version(packageJson.version)
    .description(
      "Harvests Chinese government annual reports on open government information\n" +
        "and turns them into a clean, typed corpus. · 政府信息公开工作年度报告采集与整理",
    )
    .option("--corpus <dir>", "folder of the corpus (default: ./corpus)")
    .option("--verbose", "show the stack trace of an error")
    .addHelpText(
      "after",
      "\nExample:\n  nianbao read page.html\n  nianbao crawl https://www.example.gov.cn/",
    )
    .showHelpAfterError("See --help for what it takes and an example.")
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const { name, summary, load } of COMMANDS) {
    const command = words.includes(name) ? await load() : new Command(name);
    program.addCommand(command.copyInheritedSettings(program).summary(summary));
  }
  return program;
}

/**
 * Runs one command line (the words after `nianbao`) and gives its exit code. Errors are printed, as one
 * message that says what to do next; their stack only with `--verbose`.
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    const program = await buildProgram(words);
    await program.parseAsync(words, { from: "user" });
    return 0;
  } catch (error) {
    return exitCodeOf(error, words.includes("--verbose"));
  }
}

function exitCodeOf(error: unknown, verbose: boolean): number {
  // Commander has printed its own message by now.
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof CommandError) {
    if (error.message !== "") printError(verbose ? stackOf(error) : error.message);
    return error.exitCode;
  }
  const advice =
    "This is a defect of nianbao: run it again with --verbose and report what it prints.";
  printError(verbose ? stackOf(error) : `${messageOf(error)}\n${advice}`);
  return 1;
}
