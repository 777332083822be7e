import { showPage } from "../show-page.tsx";
import type { Clips } from "./clips.ts";
import { Panel } from "./panel.tsx";

/** Draws the side panel, which shows the given clips. */
export function showPanel(clips: Clips): void {
  showPage("name", <Panel clips={clips} />);
}
