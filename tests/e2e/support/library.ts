import type { Page } from "playwright";
import type { SavedReading } from "#shared";

/**
 * Saves what a panel shows, where it is not saved yet, and gives what the library then
 * holds of the given address.
 */
export async function saveFrom(panel: Page, url: string): Promise<readonly SavedReading[]> {
  const button = panel.locator("button.save");
  const refusal = panel.getByRole("alert");
  await button.or(refusal).first().waitFor();
  if (await refusal.isVisible()) throw new Error(await refusal.innerText());
  if (await button.isEnabled()) await button.click();
  await panel.locator("button.save:disabled").waitFor();
  return (await savedReadings(panel)).filter(({ reading }) => reading.source.url === url);
}

/** All that the extension keeps. */
async function savedReadings(extensionPage: Page): Promise<readonly SavedReading[]> {
  const saved: readonly SavedReading[] = JSON.parse(await extensionPage.evaluate<string>(KEPT));
  return saved;
}

/** All that the extension keeps, as JSON: an expression for one of its own pages, in whatever browser. */
export const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("nianbao");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction("readings").objectStore("readings").getAll();
    all.onerror = () => reject(all.error);
    all.onsuccess = () => {
      opening.result.close();
      resolve(JSON.stringify(all.result));
    };
  };
})`;
