import type { Capabilities, Capture } from "./capture.ts";
import { findLinks } from "./discovery/find-links.ts";
import { findUnfilled, LEAVES_NOTHING, type Unfilled } from "./discovery/find-unfilled.ts";
import type { FoundLink } from "./discovery/found-link.ts";
import { UnreadableCaptureError } from "./errors.ts";
import { openOnce } from "./opened.ts";
import { explainOpened } from "./read-capture.ts";
import type { Reading } from "./reading.ts";
import { type FirstLook, firstLook } from "./report/first-look/first-look.ts";
import type { Settings } from "./settings.ts";

/** A capture for a caller who wants more of it than its Readings: it is opened once, whatever is asked. */
export interface OpenCapture {
  /** As `readCapture`. */
  read(capabilities?: Capabilities, settings?: Settings): Promise<readonly Reading[]>;
  /**
   * What a crawl may follow: each with its score, evidence, role and place. `promise` is the score that led here.
   * None for what is neither a page nor a text.
   */
  links(promise: number): readonly FoundLink[];
  /** Whether it has so many links that those after the first 2,000 are not looked at. */
  isFullOfLinks(): boolean;
  /** Whether it may be a report at all, and so has to be read; what is no page has. */
  firstLook(): FirstLook;
  /** What it leaves to its scripts; nothing, where it is no page. */
  unfilled(): Unfilled;
}

/** Opens a capture; the parts that nobody asks for are not made. */
export function openCapture(capture: Capture): OpenCapture {
  const opened = openOnce(capture);
  return {
    async read(capabilities = {}, settings = {}) {
      const explained = await explainOpened(opened, capabilities, settings);
      return explained.map(({ reading }) => reading);
    },
    links: (promise) => unlessUnreadable(() => findLinks(opened.links(), promise), []),
    isFullOfLinks: () => unlessUnreadable(() => opened.links().isFull, false),
    firstLook: () => unlessUnreadable(() => firstLook(opened.page()), HAS_TO_BE_READ),
    unfilled: () => unlessUnreadable(() => findUnfilled(opened.page()), LEAVES_NOTHING),
  };
}

/** A Reading says what it is instead of a page. */
const HAS_TO_BE_READ: FirstLook = { whyNot: null, title: "", prose: [] };

function unlessUnreadable<Answer>(look: () => Answer, otherwise: Answer): Answer {
  try {
    return look();
  } catch (error) {
    if (error instanceof UnreadableCaptureError) return otherwise;
    throw error;
  }
}
