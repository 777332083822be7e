import type { Page } from "playwright";
import type { Reading } from "#shared";

/**
 * Saves what a popup shows, where it is not saved yet, and gives the Readings that the library then
 * holds of the given address.
 */
export async function saveFrom(popup: Page, url: string): Promise<readonly Reading[]> {
  const button = popup.locator("button.save");
  await button.waitFor();
  if (await button.isEnabled()) await button.click();
  await popup.locator("button.save:disabled").waitFor();
  return (await savedReadings(popup)).filter(({ source }) => source.url === url);
}

/** All that the extension keeps, as one of its own pages finds it in IndexedDB. */
async function savedReadings(extensionPage: Page): Promise<readonly Reading[]> {
  const saved = await extensionPage.evaluate(
    () =>
      new Promise<readonly { readonly reading: Reading }[]>((resolve, reject) => {
        const opening = indexedDB.open("nianbao");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const all = database.transaction("readings").objectStore("readings").getAll();
          all.addEventListener("error", () => reject(all.error));
          all.addEventListener("success", () => {
            database.close();
            resolve(all.result);
          });
        });
      }),
  );
  return saved.map(({ reading }) => reading);
}
