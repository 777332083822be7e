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

/** All that the extension keeps, as one of its own pages finds it in IndexedDB. */
async function savedReadings(extensionPage: Page): Promise<readonly SavedReading[]> {
  return extensionPage.evaluate(
    () =>
      new Promise<readonly SavedReading[]>((resolve, reject) => {
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
}
