import { detectScript, HanConverter } from "../han/convert.ts";

/** Words from outside the content (metas, removals) in the script that the content is given in. */
export function simplify(text: string): string {
  return new HanConverter(detectScript(text)).convert(text);
}
