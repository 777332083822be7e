import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright";
import { requireChromium } from "./chromium.ts";

/** A real Chromium with the built extension, and the hand that clicks its toolbar button. */
export interface Clipper {
  /** The one tab. */
  readonly tab: Page;
  /** Opens an address in the tab, clicks the toolbar button and gives the popup, once it has settled. */
  clipOver(url: string): Promise<Page>;
  close(): Promise<void>;
}

interface Popup {
  readonly page: Page;
  readonly connection: Browser;
}

/**
 * Starts Chromium and loads the extension from the given folder. Every host name leads to loopback.
 * Throws where there is no Chromium: `npm test` installs one first.
 */
export async function launchClipper(extensionFolder: string): Promise<Clipper> {
  const profile = mkdtempSync(join(tmpdir(), "nianbao-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...FLAGS],
  });
  const session = await sessionOf(context);
  const { id } = await session.send("Extensions.loadUnpacked", { path: extensionFolder });
  const tab = context.pages()[0] ?? (await context.newPage());
  let popup: Popup | null = null;
  return {
    tab,
    clipOver: async (url) => {
      if (popup !== null) await closePopup(popup);
      await tab.goto(url);
      await session.send("Extensions.triggerAction", { id, targetId: await tabTarget(session) });
      popup = await openedPopup(profile, `chrome-extension://${id}/`);
      return popup.page;
    },
    close: async () => {
      await popup?.connection.close();
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const FLAGS: readonly string[] = [
  "--no-sandbox",
  "--enable-unsafe-extension-debugging",
  "--remote-debugging-port=0",
  "--host-resolver-rules=MAP * 127.0.0.1",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--screen-info={1600x1200}",
];

function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error("a persistent context without a browser");
  return browser.newBrowserCDPSession();
}

/** Only a target of type "tab" gets the `activeTab` grant; an open popup is one too. */
async function tabTarget(session: CDPSession): Promise<string> {
  const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
  const tab = targetInfos.find(
    ({ type, url }) => type === "tab" && !url.startsWith("chrome-extension:"),
  );
  if (tab === undefined) throw new Error("no tab is open");
  return tab.targetId;
}

/**
 * The popup is no page of the context, because Chromium does not attach popups by itself; a second
 * connection finds it among the targets that are there already.
 */
async function openedPopup(profile: string, origin: string): Promise<Popup> {
  const port = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n", 1)[0];
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = pagesOf(connection).find((candidate) => candidate.url().startsWith(origin));
    if (page !== undefined) {
      await page.locator("article, [role=alert]").first().waitFor();
      return { page, connection };
    }
    await connection.close();
  }
  throw new Error("the popup did not open");
}

function pagesOf(connection: Browser): readonly Page[] {
  return connection.contexts().flatMap((context) => context.pages());
}

/** As a click elsewhere does; a second click on the button would find the popup still open. */
async function closePopup({ page, connection }: Popup): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.evaluate("setTimeout(() => window.close())");
  await closed;
  await connection.close();
}
