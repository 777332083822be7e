import { readingMarkdown } from "#shared";
import type { ReadingFormat } from "./format.ts";

/** A Markdown document for each Reading, as the extension writes it too. */
export const markdown: ReadingFormat = {
  opening: "",
  separator: "\n",
  closing: "",
  render: readingMarkdown,
};
