import type { Reading } from "#shared";
import type { Library, SavedReading } from "../library/library.ts";
import type { Translate } from "../messages.ts";
import { element } from "./element.ts";

interface SaveOffer {
  readonly readings: readonly Reading[];
  readonly library: Library;
  readonly translate: Translate;
  /** Told in words what happened. */
  readonly announce: (message: string) => void;
}

/** The button that keeps a page's Readings; it says so where they are kept already. */
export async function saveButton(offer: SaveOffer): Promise<HTMLButtonElement> {
  const { readings, library, translate, announce } = offer;
  const button = element("button", { type: "button", class: "save" });
  const saved = await Promise.all(readings.map((reading) => library.find(reading)));
  showState(button, saved, offer);
  button.addEventListener("click", () => {
    button.disabled = true;
    saveAll(readings, library).then(
      (now) => showState(button, now, offer),
      (error: unknown) => {
        button.disabled = false;
        announce(translate("saveFailed", String(error)));
      },
    );
  });
  return button;
}

function saveAll(readings: readonly Reading[], library: Library): Promise<readonly SavedReading[]> {
  const now = new Date();
  return Promise.all(readings.map((reading) => library.save(reading, now)));
}

/** A Reading that was saved under older rules may be saved again: newer rules may see more. */
function showState(
  button: HTMLButtonElement,
  saved: readonly (SavedReading | null)[],
  { readings, translate, announce }: SaveOffer,
): void {
  const last = saved.findLast((entry) => entry !== null);
  const isComplete = saved.every((entry) => entry !== null);
  const isCurrent = saved.every(
    (entry, index) => entry?.reading.rulesVersion === readings[index]?.rulesVersion,
  );
  button.disabled = isComplete && isCurrent;
  button.textContent = translate(isComplete ? (isCurrent ? "saved" : "saveAgain") : "save");
  if (isComplete && last !== undefined)
    announce(translate("savedOn", timeIn(translate("lang"), last.savedAt)));
}

function timeIn(language: string, iso: string): string {
  return new Date(iso).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
}
