import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { recognise } from "../badges/recognise.ts";
import type { RecognitionMessage } from "../badges/recognise.ts";

/** A title and some headings; a site's own name may stand in the first of them. */
const MOST_NAMES = 8;

/** Runs in pages of government sites where the reader asked for it; tells the background what the page calls itself. */
export default defineUnlistedScript(() => {
  const names = Array.from(document.querySelectorAll("title, h1, h2")).slice(0, MOST_NAMES);
  const recognised = recognise(names.map(({ textContent }) => textContent));
  if (recognised === null) return;
  const message: RecognitionMessage = { recognised };
  browser.runtime.sendMessage(message).catch(() => {});
});
