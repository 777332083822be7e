import { Command, Option } from "commander";
import { codebook, codebookMarkdown } from "#shared";
import { writeOut } from "../terminal/standard-output.ts";

/** `nianbao codebook`. */
export function codebookCommand(): Command {
  return new Command("codebook")
    .description(
      "Prints what every key, metric, check and column means, in Chinese and English, with unit, " +
        "editions of the form and article of the 条例: from the same data that pages are read by. · 数据说明",
    )
    .addOption(
      new Option("--format <format>", "how to print")
        .choices(["markdown", "json"])
        .default("markdown"),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  nianbao codebook > codebook.md\n  nianbao codebook --format json",
    )
    .action(async ({ format }: { readonly format: "markdown" | "json" }) => {
      const book = codebook();
      await writeOut(
        format === "json" ? `${JSON.stringify(book, null, 2)}\n` : codebookMarkdown(book),
      );
    });
}
