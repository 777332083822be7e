import { element } from "./element.ts";
import type { Content } from "./element.ts";

/** A titled part that opens and closes; `note` says beside the title what is in it. */
export function disclosure(title: string, note: string, ...content: readonly Content[]) {
  const summary = element(
    "summary",
    {},
    element("span", { class: "title" }, title),
    " ",
    element("span", { class: "note" }, note),
  );
  return element("details", {}, summary, ...content);
}
