import { readFile } from "node:fs/promises";
import { UsageError } from "../errors.ts";
import { fileProblem } from "../input/file-problem.ts";

/**
 * The text of a file that its user wrote. `name` is what messages call it. Throws UsageError where it cannot be read,
 * and where it is not in UTF-8: its Chinese names would be other names.
 */
export async function readTextFile(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${name} cannot be read: ${fileProblem(error)}.`, { cause: error });
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(
      `${name} is not in UTF-8: save it as UTF-8 in your editor (请另存为 UTF-8 编码), then run the command again.`,
      { cause: error },
    );
  }
}
