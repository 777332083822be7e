import { unreadableReading } from "#shared";
import type { Capture, Reading, Settings } from "#shared";
import { messageOf, stackOf } from "../errors.ts";
import { articleRoot } from "../input/article-root.ts";
import type { Input, Opened, Unopened } from "../input/input.ts";
import { openInput } from "../input/open-input.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { printError } from "../terminal/standard-error.ts";
import { inOrder } from "../threads/in-order.ts";
import { openThreads } from "../threads/thread-pool.ts";
import type { ThreadPool } from "../threads/thread-pool.ts";
import { formatOf } from "./formats/formats.ts";
import type { NamedFormat } from "./formats/formats.ts";
import { renderCapture } from "./render-capture.ts";
import type { Rendered, RenderTask } from "./render-capture.ts";

/** One step of reading: a Reading as it is printed, a failure that has been said, or both. */
interface ReadResult {
  readonly text: string | null;
  readonly failed: boolean;
}

export interface ReadOptions {
  /** Whether a defect of ours is to be shown with its stack. */
  readonly verbose: boolean;
  readonly settings: Settings;
  readonly format: NamedFormat;
}

/** Threads take a second to load: for fewer pages they are not worth starting. */
const READ_WITHOUT_THREADS = 6;

/** Enough to have the threads busy while the oldest page is waited for; bytes, since a page may have megabytes. */
const MOST_UNDER_WAY = 32;
const MOST_BYTES_UNDER_WAY = 96 * 1024 * 1024;

/** A page of 64 MB, the largest that is read, takes minutes; one that takes longer has no end. */
const LONGEST_READING_MS = 900_000;

const SCRIPT = new URL("render-thread.ts", import.meta.url);

/**
 * Reads inputs, several pages at once where there are many, and gives the results in order; says each failure on
 * standard error as its turn comes. Memory is that of a few pages, however long an archive is.
 */
export async function* readInputs(
  inputs: readonly Input[],
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const progress = progressLine();
  const reader = pageReader();
  const source = openAll(inputs, (text) => progress.show(text));
  const room = { items: MOST_UNDER_WAY, weight: MOST_BYTES_UNDER_WAY };
  const work = (opened: Opened): Promise<readonly Result[]> =>
    resultsOf(opened, options, reader.read);
  try {
    for await (const results of inOrder(source, work, room, bytesOf)) {
      for (const { text, failure } of results) {
        if (failure !== null) {
          progress.clear();
          printError(failure);
        }
        yield { text, failed: failure !== null };
      }
    }
  } finally {
    await reader.close();
  }
  progress.clear();
}

async function* openAll(
  inputs: readonly Input[],
  show: (text: string) => void,
): AsyncGenerator<Opened> {
  for (const [index, input] of inputs.entries()) {
    if (inputs.length > 1) show(`${index + 1} of ${inputs.length}  ${input.file}`);
    yield* openInput(input);
  }
}

function bytesOf(opened: Opened): number {
  return opened.kind === "capture" ? opened.capture.bytes.length : 0;
}

type ReadPage = (task: RenderTask) => Promise<readonly Rendered[]>;

/** Reads the first pages itself, one after another, and gives the others to threads. */
function pageReader(): { readonly read: ReadPage; readonly close: () => Promise<void> } {
  let threads: ThreadPool<RenderTask, readonly Rendered[]> | null = null;
  let pages = 0;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    async read(task) {
      pages += 1;
      if (pages <= READ_WITHOUT_THREADS) {
        const read = queue.then(() => renderCapture(task, { articleRoot }));
        queue = read.catch(() => null);
        return read;
      }
      threads ??= openThreads(SCRIPT, {
        capabilities: { articleRoot },
        patience: LONGEST_READING_MS,
      });
      return threads.do(task);
    },
    close: async () => threads?.close(),
  };
}

interface Result {
  readonly text: string | null;
  /** What to tell the user; null where nothing failed. */
  readonly failure: string | null;
}

async function resultsOf(
  opened: Opened,
  options: ReadOptions,
  read: ReadPage,
): Promise<readonly Result[]> {
  if (opened.kind === "capture") return readingsOf(opened.capture, options, read);
  const text = opened.kind === "unopened" ? textOf(opened, options.format) : null;
  return [{ text, failure: `${opened.file}: ${opened.reason}` }];
}

async function readingsOf(
  capture: Capture,
  { verbose, settings, format }: ReadOptions,
  read: ReadPage,
): Promise<readonly Result[]> {
  const { url, retrievedAt, via, file = "-" } = capture;
  try {
    const rendered = await read({ capture, settings, format });
    return rendered.map(({ text, undecoded }) => ({
      text,
      failure: undecoded === null ? null : `${file}: ${undecoded}`,
    }));
  } catch (error) {
    // A defect of ours on one page must not cost the user the thousand others.
    const reason = `reading it failed: ${messageOf(error)}`;
    const text = textOf({ kind: "unopened", file, via, reason, url, retrievedAt }, format);
    return [{ text, failure: `${file}: ${verbose ? stackOf(error) : reason}` }];
  }
}

/** Of what could not be read there is nothing to show but that. */
function textOf(unopened: Unopened, format: NamedFormat): string {
  return formatOf(format).render(readingOf(unopened), () => []);
}

function readingOf({ file, reason, via, url, retrievedAt }: Unopened): Reading {
  const unread = { sha256: null, charset: null, mediaType: null };
  return unreadableReading({ url, retrievedAt, ...unread, via, file }, reason);
}
