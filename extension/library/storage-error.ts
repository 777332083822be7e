import { translate } from "../messages.ts";

/** Why the browser kept nothing, and what to do: a full disk is told from everything else. */
export function storageErrorText(reason: unknown): string {
  const isFull = reason instanceof DOMException && reason.name === "QuotaExceededError";
  return isFull ? translate("quotaExceeded") : translate("saveFailed", String(reason));
}
