import { browser } from "wxt/browser";

/** Where agencies publish: asked for when all open tabs are to be clipped, or pages recognised as they load. */
export const GOVERNMENT = "*://*.gov.cn/*";

/**
 * Asks the reader for access to the sites of some addresses, and to no other. Browsers allow the question
 * only inside the handler of a click.
 */
export function askForSites(urls: readonly string[]): Promise<boolean> {
  const hosts = new Set(urls.map((url) => new URL(url).hostname));
  return browser.permissions.request({ origins: Array.from(hosts, (host) => `*://${host}/*`) });
}

/** Asks for access to government sites. */
export function askForGovernmentSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [GOVERNMENT] });
}

/** The open tabs that show a government site; of others the extension does not learn what they are. */
export async function governmentTabs() {
  const tabs = await browser.tabs.query({ url: GOVERNMENT });
  return tabs.flatMap(({ id, url, title }) =>
    id === undefined || url === undefined ? [] : [{ tabId: id, url, name: title ?? url }],
  );
}
