import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Capture } from "#shared";

/** Real pages and texts beside the checkout. They are not ours to copy, and often not there. */
const folder = fileURLToPath(new URL("../../../shared/", import.meta.url));

export const outsideMaterial: readonly { readonly name: string; readonly capture: Capture }[] =
  existsSync(folder)
    ? globSync(["seeds/*.txt", "samples/**/*.html"], { cwd: folder })
        .toSorted()
        .map((name) => ({
          name,
          capture: {
            url: null,
            retrievedAt: null,
            contentType: name.endsWith(".txt") ? "text/plain" : "text/html",
            bytes: new Uint8Array(readFileSync(join(folder, name))),
            via: "file",
          },
        }))
    : [];
