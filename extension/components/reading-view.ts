import type { LookalikeKind, Reading } from "#shared";
import type { MessageKey, Translate } from "../messages.ts";
import { checksView } from "./checks-view.ts";
import { disclosure } from "./disclosure.ts";
import { element, quoted } from "./element.ts";
import { evidenceView, metadataView } from "./metadata-view.ts";
import { removalsView } from "./removals-view.ts";

/** Shows one Reading: what the page is and why, its metadata, its checks, what was removed, its text. */
export function readingView(reading: Reading, translate: Translate): HTMLElement {
  const title = reading.metadata.title?.value;
  return element(
    "article",
    { class: "reading" },
    element("h2", {}, title === undefined ? translate("untitled") : quoted(title)),
    kindView(reading, translate),
    metadataView(reading, translate),
    checksView(reading.checks, translate),
    removalsView(reading.removals, translate),
    textView(reading.text, translate),
    evidenceView(reading.metadata, translate),
  );
}

function kindView({ kind, lookalike, standing, reason }: Reading, translate: Translate) {
  const remarks = [
    lookalike === null ? null : translate(LOOKALIKE_NAMES[lookalike]),
    standing === "mirror" || standing === "farm" ? translate(`standing_${standing}`) : null,
  ].filter((remark) => remark !== null);
  return element(
    "p",
    { class: "kind" },
    element("strong", { class: `badge ${kind}` }, translate(`kind_${kind}`)),
    remarks.map((remark) => ` ${remark} ·`).join(""),
    " ",
    element("span", { class: "reason" }, reason),
  );
}

function textView(text: string, translate: Translate): HTMLElement | null {
  if (text === "") return null;
  const count = translate("textCount", Array.from(text).length);
  const heading = translate("textHeading");
  // It scrolls, so the keyboard must reach it.
  const reachable = { tabindex: "0", role: "region", "aria-label": heading };
  const body = element("div", { class: "text", lang: "zh-CN", ...reachable }, text);
  return disclosure(heading, count, body);
}

/** Message names may hold no hyphen. */
const LOOKALIKE_NAMES = {
  notice: "lookalike_notice",
  bulletin: "lookalike_bulletin",
  form: "lookalike_form",
  rules: "lookalike_rules",
  interpretation: "lookalike_interpretation",
  infographic: "lookalike_infographic",
  summary: "lookalike_summary",
  template: "lookalike_template",
  "website-report": "lookalike_website_report",
  "work-report": "lookalike_work_report",
  "rule-of-law-report": "lookalike_rule_of_law_report",
  budget: "lookalike_budget",
  statistics: "lookalike_statistics",
  enterprise: "lookalike_enterprise",
  university: "lookalike_university",
  "public-institution": "lookalike_public_institution",
  judicial: "lookalike_judicial",
  environment: "lookalike_environment",
  assessment: "lookalike_assessment",
  "other-jurisdiction": "lookalike_other_jurisdiction",
  guide: "lookalike_guide",
} as const satisfies Record<LookalikeKind, MessageKey>;
