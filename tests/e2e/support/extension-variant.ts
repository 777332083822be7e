import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launchClipper } from "./clipper.ts";
import type { Clipper } from "./clipper.ts";

type Manifest = Readonly<Record<string, unknown>>;

/** A copy of the built extension that can be changed. */
interface ExtensionVariant {
  readonly folder: string;
  readonly remove: () => void;
}

/** The extension as it was built for Chrome, with another manifest. */
export function extensionVariant(change: (manifest: Manifest) => Manifest): ExtensionVariant {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-extension-"));
  cpSync(resolve("extension/.output/chrome-mv3"), folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(change(manifest)));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The extension with the government's sites allowed: no test can answer the browser's own question. */
export function allowedVariant(): ExtensionVariant {
  return extensionVariant((manifest) => ({
    ...manifest,
    host_permissions: ["*://*.gov.cn/*"],
  }));
}

/** A browser with a variant of the extension, which goes when the browser is closed. */
export async function launchVariant({ folder, remove }: ExtensionVariant): Promise<Clipper> {
  const clipper = await launchClipper(folder);
  const close = (): Promise<void> => clipper.close().finally(remove);
  return { ...clipper, close };
}
