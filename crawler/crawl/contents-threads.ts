import { articleRoot } from "../input/article-root.ts";
import { openThreads } from "../threads/thread-pool.ts";
import type { Contents, ContentsTask, ReadContents } from "./read-contents.ts";

const SCRIPT = new URL("contents-thread.ts", import.meta.url);

/** The largest page that is fetched takes twenty seconds of a processor; this one is busy with others too. */
const LONGEST_READING_MS = 300_000;

/** Threads that read responses, so that pages are fetched and stored meanwhile, on every processor there is. */
interface ContentsThreads {
  readonly read: ReadContents;
  readonly close: () => Promise<void>;
}

/** Starts them; the first begins to load at once. */
export function openContentsThreads(): ContentsThreads {
  const threads = openThreads<ContentsTask, Contents>(SCRIPT, {
    capabilities: { articleRoot },
    patience: LONGEST_READING_MS,
  });
  return { read: (task) => threads.do(task), close: () => threads.close() };
}
