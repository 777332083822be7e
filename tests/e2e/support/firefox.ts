import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../../../crawler/browser/find-program.ts";
import { connectBidi, member } from "./bidi.ts";
import type { Bidi } from "./bidi.ts";

/** A real Firefox with the built extension, and the hand that clicks its toolbar button. */
export interface FoxClipper {
  readonly version: string;
  /** Opens an address in the tab, clicks the toolbar button, and waits until the sidebar shows the page. */
  clipOver(url: string): Promise<void>;
  /** The text that an expression gives in the sidebar's page; its `document` is the panel's. */
  inPanel(expression: string): Promise<string>;
  /** Opens a page of the extension in the tab and gives what an expression says there. */
  inPage(path: string, expression: string): Promise<string>;
  close(): Promise<void>;
}

const COMMANDS = ["firefox-esr", "firefox"];

/** The Firefox that FIREFOX_PATH names, else one in PATH; null where there is none. */
export function findFirefox(): string | null {
  return findProgram({ variable: "FIREFOX_PATH", commands: COMMANDS, paths: [] });
}

/** Made-up hosts lead to loopback, and the browser itself asks nobody for anything. */
const PREFERENCES: Readonly<Record<string, string | boolean>> = {
  "network.dns.localDomains": "www.example.gov.cn",
  "intl.locale.requested": "en-US",
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

const ID = "nianbao@nianbao.example";

/** Scripts of the browser's own window: only they can reach the toolbar and the sidebar. */
const CLICK = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const extension = ExtensionParent.GlobalManager.extensionMap.get("${ID}");
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return extension.uuid;
})()`;
const PANEL = `SidebarController.browser?.contentDocument?.getElementById("webext-panels-browser")`;

/** An open panel stays open, and what it showed must not be taken for what the next click shows. */
const MARK_OLD = "(document.querySelector('main')?.setAttribute('data-old', ''), '')";
const IS_SETTLED =
  "String(document.querySelector('main:not([data-old]) :is(article, [role=alert])') !== null)";

/** Milliseconds. */
const LONGEST_ANSWER = 3_000;

/** Starts the given Firefox with a profile of its own and installs the extension from a folder. */
export async function launchFirefox(path: string, extension: string): Promise<FoxClipper> {
  const profile = mkdtempSync(join(tmpdir(), "nianbao-firefox-"));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(
    path,
    [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port",
      "0",
      "-remote-allow-system-access",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.kill()) await once(child, "exit");
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const bidi = await connectBidi(await portOf(child));
    await bidi.send("webExtension.install", { extensionData: { type: "path", path: extension } });
    return await clipperOver(bidi, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function clipperOver(bidi: Bidi, close: () => Promise<void>): Promise<FoxClipper> {
  const tab = await firstContext(bidi, {});
  const window = await firstContext(bidi, { "moz:scope": "chrome" });
  const open = (url: string) =>
    bidi.send("browsingContext.navigate", { context: tab, url, wait: "complete" });
  const inPanel = (expression: string) => bidi.evaluate(window, panelScript(expression));
  const isOpen = async () => (await bidi.evaluate(window, `String(Boolean(${PANEL}))`)) === "true";
  const uuid = `WebExtensionPolicy.getByID("${ID}").mozExtensionHostname`;
  return {
    version: await bidi.evaluate(window, "Services.appinfo.version"),
    inPanel,
    clipOver: async (url) => {
      await open(url);
      if (await isOpen()) await inPanel(MARK_OLD);
      await bidi.evaluate(window, CLICK);
      await until(isOpen);
      await until(async () => (await inPanel(IS_SETTLED)) === "true");
    },
    inPage: async (page, expression) => {
      await open(`moz-extension://${await bidi.evaluate(window, uuid)}/${page}`);
      return bidi.evaluate(tab, expression);
    },
    close: async () => {
      bidi.close();
      await close();
    },
  };
}

/**
 * The sidebar's page runs in a process of its own: a script is sent there, and its answer comes as a message. None
 * comes while the page is on its way; the empty text stands for that.
 */
function panelScript(expression: string): string {
  const code = `{ const { document } = content; sendAsyncMessage("nianbao", ${expression}); }`;
  return `new Promise((resolve) => {
    const { messageManager } = ${PANEL};
    const listener = ({ data }) => resolve(data);
    messageManager.addMessageListener("nianbao", listener);
    messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(code)}`)}, false);
    setTimeout(() => resolve(""), ${LONGEST_ANSWER});
  })`;
}

async function firstContext(bidi: Bidi, scope: Readonly<Record<string, string>>): Promise<string> {
  const contexts = member(await bidi.send("browsingContext.getTree", scope), "contexts");
  const context = Array.isArray(contexts) ? member(contexts[0], "context") : undefined;
  if (typeof context !== "string") throw new Error("Firefox has no window");
  return context;
}

function portOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString("latin1");
      const port = /ws:\/\/127\.0\.0\.1:(\d+)/u.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    stderr?.on("close", () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

/** Asks again until it is so, for as long as a busy machine may take. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error("it did not come to that in a minute");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
