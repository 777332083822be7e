import { browser } from "wxt/browser";
import { readCapture } from "#shared";
import type { Reading } from "#shared";
import { articleRoot } from "../../article-root.ts";
import { captureTab } from "../../capture-tab.ts";
import { element } from "../../components/element.ts";
import { readingView } from "../../components/reading-view.ts";
import { saveButton } from "../../components/save-button.ts";
import { openLibrary } from "../../library/library.ts";
import { translate } from "../../messages.ts";

const content = element("main", {});
const status = element("p", { role: "status", "aria-live": "polite" });
const footer = element("footer", {}, status);

/** The whole popup: capture the tab, read the capture, show the Readings, offer to save them. */
async function readActiveTab(): Promise<void> {
  announce(translate("reading"));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const captured = await captureTab(tab ?? {}, new Date());
  if (captured.kind === "refused") {
    announce("");
    showMessage(translate(`refused_${captured.refusal}`));
    return;
  }
  const readings = await readCapture(captured.capture, { articleRoot });
  announce(translate("readDone"));
  show(readings);
  await offerToSave(readings.filter((reading) => reading.text !== ""));
}

function show(readings: readonly Reading[]): void {
  if (readings.length > 1) showMessage(translate("severalReadings", readings.length));
  content.append(...readings.map((reading) => readingView(reading, translate)));
}

async function offerToSave(readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  const library = await openLibrary();
  footer.append(await saveButton({ readings, library, translate, announce }));
}

function showMessage(message: string): void {
  content.append(element("p", { class: "message", role: "alert" }, message));
}

function announce(message: string): void {
  status.textContent = message;
}

document.documentElement.lang = translate("lang");
document.title = translate("name");
document.body.append(content, footer);
readActiveTab().catch((error: unknown) => {
  announce("");
  showMessage(translate("failed", String(error)));
});
