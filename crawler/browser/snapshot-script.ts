import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", "snapshot");

/** The modules of `snapshot/` that run, each after those it imports. */
const MODULES: readonly string[] = [
  "own-properties.ts",
  "hiding-rules.ts",
  "find-hidden.ts",
  "inline-frames.ts",
  "take-snapshot.ts",
];

const IMPORT = /^import\s[^;]{1,2000};$/gmu;
const EXPORT = /^export\s/gmu;

let script: string | null = null;

/**
 * One expression whose value is the snapshot of the document it is evaluated in: the very code that the
 * extension runs in a tab. A page takes no modules from us, so they are joined here as the bundler joins them
 * for the extension: no two of them use one name.
 */
export function snapshotScript(): string {
  script ??= `(() => {\n${MODULES.map(plainCode).join("\n")}\nreturn takeSnapshot(document);\n})()`;
  return script;
}

function plainCode(name: string): string {
  const code = withoutTypes(readFileSync(join(FOLDER, name), "utf8"));
  return code.replace(IMPORT, "").replace(EXPORT, "");
}

/** Node warns once that this function is experimental, which is no news for whoever crawls. */
function withoutTypes(code: string): string {
  const own = Object.getOwnPropertyDescriptor(process, "emitWarning") ?? {};
  Object.defineProperty(process, "emitWarning", { ...own, value: () => {} });
  try {
    return stripTypeScriptTypes(code);
  } finally {
    Object.defineProperty(process, "emitWarning", own);
  }
}
