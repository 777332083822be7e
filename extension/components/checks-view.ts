import type { Check } from "#shared";
import type { Translate } from "../messages.ts";
import { element, quoted } from "./element.ts";

/**
 * How many identities hold, and for each that fails what it expected, what it found and which single
 * digits would mend it. `not-assessable` checks say nothing about the page and are not counted.
 */
export function checksView(checks: readonly Check[], translate: Translate): HTMLElement {
  const assessed = checks.filter((check) => check.verdict !== "not-assessable");
  const failed = assessed.filter((check) => check.verdict === "fail");
  return element(
    "section",
    { class: failed.length > 0 ? "checks failing" : "checks" },
    element("h3", {}, translate("checksHeading")),
    element("p", {}, summaryOf(assessed.length, failed.length, translate)),
    failed.length > 0 ? failuresView(failed, translate) : null,
  );
}

function summaryOf(assessed: number, failed: number, translate: Translate): string {
  if (assessed === 0) return translate("checksNone");
  return failed === 0
    ? translate("checksAllPass", assessed)
    : translate("checksFailed", failed, assessed);
}

function failuresView(failed: readonly Check[], translate: Translate): HTMLElement {
  return element("ul", { class: "items" }, ...failed.map((check) => failureView(check, translate)));
}

function failureView(check: Check, translate: Translate): HTMLElement {
  const hints = check.hints.length === 0 ? null : hintsView(check.hints, translate);
  return element(
    "li",
    {},
    element("div", {}, element("code", {}, check.id), " ", quoted(check.scope)),
    element(
      "div",
      {},
      `${translate("expected")} `,
      element("b", {}, numberText(check.expected)),
      ` · ${translate("found")} `,
      element("b", {}, numberText(check.found)),
    ),
    hints,
  );
}

function hintsView(hints: readonly string[], translate: Translate): HTMLElement {
  return element("div", { class: "note" }, `${translate("hints")} ${hints.join(", ")}`);
}

function numberText(value: number | null): string {
  return value === null ? "—" : String(value);
}
