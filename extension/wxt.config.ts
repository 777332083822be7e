import { defineConfig } from "wxt";
import { withoutInnerHtml } from "./build/without-inner-html.ts";
import project from "../package.json" with { type: "json" };

/**
 * Pages of the extension run and show packaged files only and reach no network at all: what is
 * clipped stays in this browser.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The clicked tab, what the panel is asked for, and a line in the context menu. Hosts are optional: they are
 * asked for, site by site, when the reader wants a whole list or all open tabs.
 */
const permissions = ["activeTab", "scripting", "storage", "contextMenus"];

/**
 * Firefox 142 is the first that knows `data_collection_permissions` on every system that it runs on. The one for
 * Android, which has no sidebar, is not asked for: that would need `gecko_android`.
 */
const firefox = {
  browser_specific_settings: {
    gecko: {
      id: "nianbao@nianbao.example",
      strict_min_version: "142.0",
      data_collection_permissions: { required: ["none"] as ["none"] },
    },
  },
};

/** Chrome 123 is the first with `light-dark()`; all of ES2024, which `shared/` needs, came before. */
const chrome = { minimum_chrome_version: "123" };

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react"],
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    version: project.version,
    default_locale: "en",
    permissions: [...permissions, ...(browser === "firefox" ? [] : ["sidePanel"])],
    optional_host_permissions: ["http://*/*", "https://*/*"],
    options_ui: { page: "library.html", open_in_tab: true },
    action: { default_title: "__MSG_action__" },
    commands: { _execute_action: { suggested_key: { default: "Alt+Shift+N" } } },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === "firefox" ? firefox : chrome),
  }),
  vite: () => ({
    plugins: [withoutInnerHtml()],
    worker: { format: "es" },
    // As one string: an export for each of ten thousand place names takes the bundler minutes.
    json: { namedExports: false, stringify: true },
    // Every supported browser preloads modules itself; the polyfill fetches, which the policy forbids.
    // Scripts come from the disk, where the size that warns of a slow network says nothing.
    build: {
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      // What a page of the extension does not use of the shared module must not delay it: the worker reads.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /\/shared\//u, sideEffects: false }] },
      },
    },
  }),
});
