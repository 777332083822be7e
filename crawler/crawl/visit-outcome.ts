/**
 * Why a page was not had: what decides the exit code and the advice. `robots`: robots.txt says no;
 * `denied`: the server itself does, or a protection product before it; `overloaded`: it answers with an
 * error of its own, for robots.txt too; `network`: the host cannot be reached, or may not, or does not answer whole.
 */
export type Cause = "robots" | "denied" | "overloaded" | "network" | "other";

/** That a page needed the browser, why, and what came of it: told at the run's end. */
export interface BrowserUse {
  readonly why: string;
  readonly result: string;
}

/** How a visit ended. */
export type VisitOutcome =
  /** The page was had: stored, or found as it was stored before. */
  | {
      readonly kind: "stored" | "unchanged";
      readonly reports: number;
      /** Addresses it put on the frontier. */
      readonly newLinks: number;
      /** Null where the browser was not needed. */
      readonly browser: BrowserUse | null;
    }
  | { readonly kind: "redirected"; readonly newLinks: number }
  /** Its reports are stored, and it gives them no more: whether that is new, and why. */
  | {
      readonly kind: "gone";
      readonly reason: string;
      readonly isNew: boolean;
      readonly newLinks: number;
    }
  /** Not asked for: only parameters that change nothing here tell its address from another, which is on the frontier. */
  | { readonly kind: "spelled otherwise"; readonly as: string; readonly newLinks: number }
  /** The page is one that was had under another address. */
  | { readonly kind: "copy" }
  /** Not asked for: what stands in its place has given nothing. */
  | { readonly kind: "unpromising"; readonly why: string }
  /** Not asked for, and with it nothing else that waits: all of it promises less. */
  | { readonly kind: "passed over"; readonly why: string }
  | { readonly kind: "refused"; readonly reason: string; readonly cause: Cause }
  | { readonly kind: "failed"; readonly reason: string; readonly cause: Cause }
  /** The server asks to be left alone for longer than a run waits: nothing more is asked of its site. */
  | { readonly kind: "sent away"; readonly reason: string; readonly cause: Cause }
  /** The host's robots.txt cannot be had, so that nothing of it may be asked for. */
  | { readonly kind: "unknown rules"; readonly reason: string; readonly cause: Cause };

/** The page may be had a little later. Crawlee tries again what throws. */
export class TryLaterError extends Error {
  override readonly name = "TryLaterError";
  readonly outcome: VisitOutcome;

  constructor({ reason, cause }: { readonly reason: string; readonly cause: Cause }) {
    super(reason);
    this.outcome = { kind: "failed", reason, cause };
  }
}
