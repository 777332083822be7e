import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const folders = {
  chrome: resolve("extension/.output/chrome-mv3"),
  firefox: resolve("extension/.output/firefox-mv3"),
};

/** Every way but from a constant. */
const MARKUP_FROM_TEXT =
  /\.(?:inner|outer)HTML=(?![="'`])|\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bdocument\.write/u;

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly action: unknown;
  readonly commands: Readonly<Record<string, unknown>>;
  readonly icons: Readonly<Record<string, string>>;
  readonly default_locale: string;
  readonly browser_specific_settings?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
}

describe.each(Object.entries(folders))("the build for %s", (browser, folder) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });

  test("asks for the clicked tab and nothing more; for sites only when a list is wanted", () => {
    const own = browser === "chrome" ? ["sidePanel"] : [];
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(
      ["activeTab", "contextMenus", "scripting", "storage", ...own].toSorted(),
    );
    expect(
      Object.keys(manifest).filter((key) => /host|optional|content_scripts|externally/u.test(key)),
    ).toEqual(["optional_host_permissions"]);
  });

  test("opens its panel at the side, by a click or a key", () => {
    expect(manifest).toMatchObject(
      browser === "chrome"
        ? { side_panel: { default_path: "sidepanel.html" } }
        : { sidebar_action: { default_panel: "sidepanel.html", open_at_install: false } },
    );
    expect(manifest.action).not.toHaveProperty("default_popup");
    expect(Object.keys(manifest.commands)).toEqual(["_execute_action"]);
  });

  test("lets its pages run packaged scripts only and reach no network", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|connect-src|\*/u);
  });

  test("says to Firefox who it is and that it collects nothing", () => {
    const gecko = {
      id: expect.stringMatching(/^[^@]+@[^@]+$/u),
      strict_min_version: expect.stringMatching(/^\d+\.0$/u),
      data_collection_permissions: { required: ["none"] },
    };
    expect(manifest.browser_specific_settings).toEqual(
      browser === "firefox" ? { gecko } : undefined,
    );
  });

  test("has each icon in the size that it says", () => {
    expect(Object.keys(manifest.icons)).toEqual(["16", "32", "48", "96", "128"]);
    for (const [size, path] of Object.entries(manifest.icons)) {
      const header = readFileSync(join(folder, path));
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([
        Number(size),
        Number(size),
      ]);
    }
  });

  test("has both languages", () => {
    expect(manifest.default_locale).toBe("en");
    expect(files).toEqual(
      expect.arrayContaining([
        join("_locales", "en", "messages.json"),
        join("_locales", "zh_CN", "messages.json"),
      ]),
    );
  });

  test("holds nothing that only Node has, and makes neither code nor markup out of text", () => {
    const scripts = files.filter((path) => path.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(1);
    for (const path of scripts) {
      const code = readFileSync(join(folder, path), "utf8");
      expect([
        path,
        code.match(/["'`]node:\w+|\bBuffer\.from\b|\bprocess\.(?:env|cwd)\b/u),
      ]).toEqual([path, null]);
      expect([path, code.match(MARKUP_FROM_TEXT)]).toEqual([path, null]);
      expect([path, code.match(/\bnew Function\(|\beval\(/u)]).toEqual([path, null]);
    }
  });
});
