import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import type { Browser, BrowserContext, CDPSession, Page, Worker } from "playwright";
import { requireChromium } from "./chromium.ts";

/** A real Chromium with the built extension, and the hand that clicks its toolbar button. */
export interface Clipper {
  /** The one tab. */
  readonly tab: Page;
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** Opens an address in the tab, clicks the toolbar button and gives the side panel, once it has settled. */
  clipOver(url: string): Promise<Page>;
  /** As `clipOver`, of what the tab shows already. */
  clipHere(): Promise<Page>;
  /** As `clipOver`, but gives the panel at once, while it works. */
  clickOver(url: string): Promise<Page>;
  /** Ends the browser and leaves its profile, for another to start from; gives its folder. */
  quit(): Promise<string>;
  close(): Promise<void>;
}

interface Panel {
  readonly page: Page;
  readonly connection: Browser;
}

/**
 * Starts Chromium and loads the extension from the given folder. Every host name leads to loopback.
 * Throws where there is no Chromium: `npm test` installs one first. A given profile may be one that another
 * browser left behind with `quit`.
 */
export async function launchClipper(
  extensionFolder: string,
  profile = mkdtempSync(join(tmpdir(), "nianbao-profile-")),
): Promise<Clipper> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...FLAGS],
  });
  const session = await sessionOf(context);
  const { id } = await session.send("Extensions.loadUnpacked", { path: extensionFolder });
  const tab = context.pages()[0] ?? (await context.newPage());
  const origin = `chrome-extension://${id}`;
  await backgroundOf(context, origin);
  let panel: Panel | null = null;
  const click = async (): Promise<Page> => {
    await panel?.page.evaluate(MARK_OLD);
    await session.send("Extensions.triggerAction", { id, targetId: await tabTarget(session) });
    panel ??= await openedPanel(profile, `${origin}/sidepanel.html`);
    return panel.page;
  };
  const clickOver = async (url: string): Promise<Page> => {
    await tab.bringToFront();
    await tab.goto(url);
    return click();
  };
  const quit = async (): Promise<string> => {
    await panel?.connection.close();
    await context.close();
    return profile;
  };
  return {
    tab,
    context,
    origin,
    clickOver,
    clipOver: async (url) => settled(await clickOver(url)),
    clipHere: async () => settled(await click()),
    quit,
    close: async () => {
      await quit();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function settled(panel: Page): Promise<Page> {
  await panel.locator(SETTLED).first().waitFor();
  return panel;
}

/** An open panel stays open, and what it showed must not be taken for what the next click shows. */
const MARK_OLD = "document.querySelector('main').setAttribute('data-old', '')";
const SETTLED = "main:not([data-old]) :is(article, [role=alert])";

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

/** Before it runs, a click is heard by nobody. */
async function backgroundOf(context: BrowserContext, origin: string): Promise<void> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith(origin);
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent("serviceworker", { predicate: isOurs }));
  await worker.evaluate("0");
}

/** Only a target of type "tab" gets the `activeTab` grant; an open panel is one too. */
async function tabTarget(session: CDPSession): Promise<string> {
  const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
  const tab = targetInfos.find(
    ({ type, url }) => type === "tab" && !url.startsWith("chrome-extension:"),
  );
  if (tab === undefined) throw new Error("no tab is open");
  return tab.targetId;
}

/**
 * The panel is no page of the context, because Chromium does not attach panels by itself; a second
 * connection finds it among the targets that are there already.
 */
async function openedPanel(profile: string, address: string): Promise<Panel> {
  const port = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n", 1)[0];
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, {
      // Downloads stay with the first connection.
      noDefaults: true,
    });
    const page = pagesOf(connection).find((candidate) => candidate.url().startsWith(address));
    if (page !== undefined) return { page, connection };
    await connection.close();
  }
  throw new Error("the panel did not open");
}

function pagesOf(connection: Browser): readonly Page[] {
  return connection.contexts().flatMap((context) => context.pages());
}
