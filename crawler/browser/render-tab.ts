import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext, CDPSession, Page } from "playwright";
import { messageOf } from "../errors.ts";
import { PageRequests } from "./page-requests.ts";
import type { RequestTools } from "./page-requests.ts";
import type { PageToRender, Rendering } from "./rendering.ts";
import { takeRendered } from "./take-rendered.ts";
import { within } from "./within.ts";

export interface TabTools extends RequestTools {
  /** How long a page may draw, in milliseconds. */
  readonly longestWait: number;
  readonly stop: AbortSignal;
}

/** So long after the last answer nothing more is drawn. */
const QUIET_MS = 1_000;
const LOOK_EVERY_MS = 50;

/** A tab that does not say 1 meanwhile runs a script that does not end. */
const LONGEST_SILENCE_MS = 3_000;
const LONGEST_TAKING_MS = 15_000;
const LONGEST_CLOSING_MS = 5_000;

/** What comes after a page has drawn, with a second or two to spare. */
const LONGEST_LOOKING_MS = 2 * LONGEST_SILENCE_MS + LONGEST_TAKING_MS + 2_000;

const MUTE: Rendering = { kind: "not rendered", reason: "its tab does not answer" };

export interface DrawnInTab {
  readonly rendering: Rendering;
  /** False where the tab does not close: its browser is to be ended. */
  readonly isClosed: boolean;
}

/**
 * Draws a page in a tab of its own and closes the tab, whatever the page did with it. Throws where the crawl
 * was stopped, and where the browser gives no tab.
 */
export async function renderInTab(
  context: BrowserContext,
  page: PageToRender,
  tools: TabTools,
): Promise<DrawnInTab> {
  const { stop, longestWait } = tools;
  const tab = await within(longestWait, context.newPage());
  if (tab === null) throw new Error("it does not answer");
  const requests = new PageRequests(page, tools);
  const done = new AbortController();
  const ended = endOf(tab, AbortSignal.any([stop, done.signal]));
  const drawing = Promise.race([ended, draw(tab, page, requests, tools)]);
  try {
    const rendering = (await within(2 * longestWait + LONGEST_LOOKING_MS, drawing)) ?? MUTE;
    return { rendering, isClosed: await isClosed(tab) };
  } catch (error) {
    const closed = await isClosed(tab);
    stop.throwIfAborted();
    return { rendering: { kind: "not rendered", reason: firstLine(error) }, isClosed: closed };
  } finally {
    requests.end();
    done.abort();
  }
}

/** Rejects when nothing more is to be had of the tab, or it is not wanted any more. */
function endOf(tab: Page, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    tab.once("crash", () => reject(new Error("its tab crashed")));
    tab.once("close", () => reject(new Error("its tab closed itself")));
    const onStop = () => reject(new Error("the crawl was stopped"));
    if (stop.aborted) onStop();
    stop.addEventListener("abort", onStop, { once: true });
  });
}

async function draw(
  tab: Page,
  page: PageToRender,
  requests: PageRequests,
  { longestWait }: TabTools,
): Promise<Rendering> {
  let isParsed = false;
  tab.once("domcontentloaded", () => (isParsed = true));
  await tab.route("**/*", async (route) => {
    const answer = requests.answer(route, tab.mainFrame());
    await answer.catch(() => route.abort().catch(() => null));
  });
  const session = await tab.context().newCDPSession(tab);
  await tab.goto(page.url, { waitUntil: "commit", timeout: longestWait });
  const isAtRest = await rest(() => isParsed && requests.isIdle, requests, longestWait);
  await freeFromEndlessScript(session);
  const html = await within(LONGEST_TAKING_MS, takeRendered(session));
  if (html === null) return { kind: "not rendered", reason: "its document could not be taken" };
  const restless = isAtRest ? null : `it was not at rest after ${longestWait / 1_000} seconds`;
  const cut = requests.isOverspent ? "it asked for more files than a page may" : restless;
  const renderedAt = new Date().toISOString();
  const { sent, leads } = requests;
  return { kind: "rendered", html, renderedAt, requests: sent, leads: [...leads], cut };
}

/** Waits until the page has been quiet for a while; false where it never is. */
async function rest(
  isQuiet: () => boolean,
  requests: PageRequests,
  longestWait: number,
): Promise<boolean> {
  const start = performance.now();
  while (performance.now() - start < longestWait) {
    await sleep(LOOK_EVERY_MS);
    const quietSince = Math.max(start, requests.lastChange);
    if (isQuiet() && performance.now() - quietSince >= QUIET_MS) return true;
  }
  return false;
}

/** What such a script has drawn until then is there to be read. */
async function freeFromEndlessScript(session: CDPSession): Promise<void> {
  const answer = session.send("Runtime.evaluate", { expression: "1" });
  if ((await within(LONGEST_SILENCE_MS, answer)) !== null) return;
  await within(LONGEST_SILENCE_MS, session.send("Runtime.terminateExecution"));
}

async function isClosed(tab: Page): Promise<boolean> {
  const closing = tab.close().then(
    () => true,
    () => tab.isClosed(),
  );
  return (await within(LONGEST_CLOSING_MS, closing)) === true;
}

/** Playwright adds a log of calls to its messages. */
function firstLine(error: unknown): string {
  return messageOf(error).split("\n", 1)[0] ?? "";
}
