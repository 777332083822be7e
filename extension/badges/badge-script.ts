import { browser } from "wxt/browser";
import { askForGovernmentSites, GOVERNMENT } from "../batch/permission.ts";

const ID = "recognise";

/** Whether pages of government sites are looked at as they load. Off until the reader turns it on. */
export async function isRecognising(): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return registered.length > 0 && (await browser.permissions.contains({ origins: [GOVERNMENT] }));
}

/**
 * Asks the reader for access to government sites and looks at their pages from then on. False where the reader
 * refuses. Browsers allow the question only inside the handler of a click.
 */
export async function startRecognising(): Promise<boolean> {
  if (!(await askForGovernmentSites())) return false;
  await forget();
  await browser.scripting.registerContentScripts([
    { id: ID, js: ["/recognise.js"], matches: [GOVERNMENT], runAt: "document_idle" },
  ]);
  return true;
}

/** Looks at no page any more, and gives the access back. */
export async function stopRecognising(): Promise<void> {
  await forget();
  // What was given for good in the browser's own settings cannot be given back here.
  await browser.permissions.remove({ origins: [GOVERNMENT] }).catch(() => false);
}

async function forget(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}
