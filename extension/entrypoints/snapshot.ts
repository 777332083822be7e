import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { takeSnapshot } from "../../snapshot/take-snapshot.ts";
import { findMisread, hasLost } from "../served/find-misread.ts";

/** Runs inside the captured page; what it resolves to is the result of `scripting.executeScript`. */
export default defineUnlistedScript(async () => {
  // The cache answers while the page is being copied; a page in UTF-8 is its own proof.
  const early = document.characterSet === "UTF-8" ? null : findMisread(document);
  const snapshot = takeSnapshot(document);
  const late = early === null && hasLost(snapshot.content) ? findMisread(document) : null;
  return { ...snapshot, served: await (early ?? late) };
});
