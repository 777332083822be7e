import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { takeSnapshot } from "../../snapshot/take-snapshot.ts";
import { findMisread } from "../served/find-misread.ts";

/** Runs inside the captured page; what it resolves to is the result of `scripting.executeScript`. */
export default defineUnlistedScript(async () => {
  const snapshot = takeSnapshot(document);
  return { ...snapshot, served: await findMisread(document, snapshot.content) };
});
