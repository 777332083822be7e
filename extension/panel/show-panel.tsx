import type { Reader } from "../reader/reader.ts";
import { showPage } from "../show-page.tsx";
import { Panel } from "./panel.tsx";

/** Draws the side panel, which reads pages with the given worker. */
export function showPanel(reader: Reader): void {
  showPage("name", <Panel reader={reader} />);
}
