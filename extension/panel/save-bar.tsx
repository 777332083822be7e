import { browser } from "wxt/browser";
import { timeText, translate } from "../messages.ts";
import type { Saving } from "./use-saving.ts";

/** Keeps what is shown, and says where it is kept. */
export function SaveBar({ saving }: { readonly saving: Saving }) {
  const { state, savedAt, related, error, save } = saving;
  return (
    <footer>
      {related !== null && (
        <p className="related">
          {translate("related", timeText(related.entry.savedAt), related.places)}
        </p>
      )}
      {error !== null && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <div className="bar">
        <p role="status">{savedAt === null ? "" : translate("savedOn", timeText(savedAt))}</p>
        <button type="button" className="quiet" onClick={openLibraryPage}>
          {translate("library")}
        </button>
        {state !== "nothing" && state !== "asking" && (
          <button type="button" className="save" disabled={state === "saved"} onClick={save}>
            {translate(BUTTON[state])}
          </button>
        )}
      </div>
    </footer>
  );
}

const BUTTON = {
  unsaved: "save",
  outdated: "saveAgain",
  saved: "saved",
} as const;

function openLibraryPage(): void {
  void browser.tabs.create({ url: "/library.html" });
}
