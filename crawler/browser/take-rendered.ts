import type { CDPSession } from "playwright";
import { snapshotFrom } from "../../snapshot/snapshot.ts";
import { snapshotScript } from "./snapshot-script.ts";

/** The snapshot writes both as HTML. */
const HTML: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);

/** For a page of a hundred thousand nodes it takes a second. */
const LONGEST_SNAPSHOT_MS = 10_000;

/**
 * The document that a tab shows, as HTML with our marks. The script runs in a world of its own, where a page
 * that changed `Array` or `Node` has changed nothing. Null where the tab shows no HTML, or too much of it.
 */
export async function takeRendered(session: CDPSession): Promise<string | null> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "nianbao",
  });
  const { result } = await session.send("Runtime.evaluate", {
    expression: snapshotScript(),
    contextId,
    returnByValue: true,
    timeout: LONGEST_SNAPSHOT_MS,
  });
  const { url = "", mediaType = "", content = "" } = snapshotFrom(result.value) ?? {};
  // Chromium's own error page is none of the site's.
  return url.startsWith("http") && HTML.has(mediaType) && content !== "" ? content : null;
}
