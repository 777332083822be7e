import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { takeSnapshot } from "../../snapshot/take-snapshot.ts";

/** Runs inside the captured page; what it returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() => takeSnapshot(document));
