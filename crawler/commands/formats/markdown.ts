import { readingMarkdown } from "#shared";
import { withoutControls } from "../../terminal/printable.ts";
import type { ReadingFormat } from "./format.ts";

/** A Markdown document for each Reading, as the extension writes it too; a terminal may be where it is shown. */
export const markdown: ReadingFormat = {
  opening: "",
  separator: "\n",
  closing: "",
  render: (reading) => withoutControls(readingMarkdown(reading)),
};
