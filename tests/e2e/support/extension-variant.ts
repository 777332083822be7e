import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

type Manifest = Readonly<Record<string, unknown>>;

/** A copy of the built extension that can be changed. */
export interface ExtensionVariant {
  readonly folder: string;
  remove(): void;
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
