import { explainedFormat } from "./explained.ts";
import { jsonArray, jsonLines } from "./format.ts";
import type { Format } from "./format.ts";
import { markdown } from "./markdown.ts";
import { textFormat } from "./text.ts";

interface Look {
  readonly inColour: boolean;
}

const FORMATS = {
  jsonl: () => jsonLines,
  json: () => jsonArray,
  markdown: () => markdown,
  text: textFormat,
  explained: explainedFormat,
} satisfies Readonly<Record<string, (look: Look) => Format>>;

/** A format by its name, so that a thread can be told of it. */
export interface NamedFormat extends Look {
  readonly name: keyof typeof FORMATS;
}

/** The format of a name. */
export function formatOf({ name, inColour }: NamedFormat): Format {
  return FORMATS[name]({ inColour });
}
