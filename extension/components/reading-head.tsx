import type { LookalikeKind, Reading } from "#shared";
import { isChinese, translate } from "../messages.ts";
import type { MessageKey } from "../messages.ts";
import { foundByText } from "../reading/evidence-text.ts";
import { reasonInChinese } from "../reading/in-chinese.ts";
import { reasonPieces } from "../reading/reason-pieces.ts";
import { Quoted } from "./quoted.tsx";

/** What the page is and why, and what its host is where that is something to know. */
export function ReadingHead({ reading }: { readonly reading: Reading }) {
  const { kind, lookalike, standing, reason } = reading;
  return (
    <div className="kind">
      <p className="badges">
        <strong className={`badge ${kind}`}>{translate(`kind_${kind}`)}</strong>
        {lookalike !== null && <span className="tag">{translate(LOOKALIKE_NAMES[lookalike])}</span>}
        <span className={`tag standing ${standing}`}>{translate(`standing_${standing}`)}</span>
      </p>
      <p className="reason">
        {reasonPieces(reasonText(reason)).map((piece, i) =>
          piece.kind === "words" ? (
            <Quoted key={i}>{piece.text}</Quoted>
          ) : (
            <span key={i} title={piece.rule}>
              {translate("inBrackets", foundByText(piece.rule))}
            </span>
          ),
        )}
      </p>
    </div>
  );
}

function reasonText(reason: string): string {
  return (isChinese() ? reasonInChinese(reason) : null) ?? reason;
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
