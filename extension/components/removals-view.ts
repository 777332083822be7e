import type { Candidate, Removal, RemovalKind } from "#shared";
import type { Translate } from "../messages.ts";
import { disclosure } from "./disclosure.ts";
import { element, quoted } from "./element.ts";

/** The order to look at them in: what somebody did to the text comes before the page's own furniture. */
const KINDS: readonly RemovalKind[] = [
  "substituted",
  "inserted",
  "hidden",
  "gloss",
  "wrapper",
  "duplicate",
  "chrome",
];

/** A link farm has thousands of characters; the saved Reading has them all. */
const LONGEST_SHOWN = 160;

/** What was taken out of the page, one part for each kind that occurs, with rule and evidence. */
export function removalsView(removals: readonly Removal[], translate: Translate): HTMLElement {
  const parts = KINDS.map((kind) => kindView(kind, removals, translate));
  const none = element("p", {}, translate("removalsNone"));
  return element(
    "section",
    { class: "removals" },
    element("h3", {}, translate("removalsHeading")),
    ...(removals.length === 0 ? [none] : parts),
  );
}

function kindView(
  kind: RemovalKind,
  removals: readonly Removal[],
  translate: Translate,
): HTMLElement | null {
  const ofKind = removals.filter((removal) => removal.kind === kind);
  if (ofKind.length === 0) return null;
  const items = ofKind.map((removal) => removalView(removal, translate));
  return disclosure(
    translate(`removal_${kind}`),
    translate("removalsCount", ofKind.length),
    element("ul", { class: "items" }, ...items),
  );
}

function removalView(removal: Removal, translate: Translate): HTMLElement {
  const candidates =
    removal.candidates.length === 0 ? null : candidatesView(removal.candidates, translate);
  return element(
    "li",
    {},
    element("del", { lang: "zh-CN" }, shortened(removal.text)),
    candidates,
    element(
      "div",
      { class: "note" },
      element("code", {}, removal.rule),
      " ",
      quoted(removal.evidence),
    ),
  );
}

function candidatesView(candidates: readonly Candidate[], translate: Translate): HTMLElement {
  const words = candidates.map(
    ({ text, confidence }) => `${text} (${Math.round(confidence * 100)}%)`,
  );
  return element("div", {}, `${translate("candidates")} `, quoted(words.join(", ")));
}

function shortened(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length <= LONGEST_SHOWN
    ? characters.join("")
    : `${characters.slice(0, LONGEST_SHOWN).join("")}…`;
}
