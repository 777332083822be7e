import type { KeyboardEvent } from "react";
import type { Candidate, Removal } from "#shared";
import { translate } from "../messages.ts";
import { evidenceText } from "../reading/evidence-text.ts";
import { ruleMeaning } from "../reading/rule-meaning.ts";
import { Quoted } from "./quoted.tsx";

interface RemovalCardProps {
  readonly removal: Removal;
  readonly isRestored: boolean;
  readonly onToggle: () => void;
  /** Absent where the card always stands. */
  readonly onClose?: () => void;
}

/** Why something was removed, what may have stood there, and the button that puts it back. */
export function RemovalCard({ removal, isRestored, onToggle, onClose }: RemovalCardProps) {
  const { kind, rule, evidence, text, candidates } = removal;
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") onClose?.();
  };
  return (
    <div
      className={`card kind-${kind}`}
      role="group"
      aria-label={translate(`removal_${kind}`)}
      lang={translate("lang")}
      onKeyDown={leave}
    >
      <p>
        <b>{translate(`removal_${kind}`)}</b> {ruleMeaning(rule)} <code>{rule}</code>
      </p>
      <p className="whole">
        <Quoted>{text.trim()}</Quoted>
      </p>
      <p className="note">
        <Quoted>{evidenceText(evidence)}</Quoted>
      </p>
      {candidates.length > 0 && <Candidates candidates={candidates} />}
      <p className="actions">
        <button type="button" onClick={onToggle}>
          {translate(isRestored ? "removeAgain" : "restore")}
        </button>
        {onClose !== undefined && (
          <button type="button" className="quiet" onClick={onClose}>
            {translate("close")}
          </button>
        )}
      </p>
    </div>
  );
}

function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  return (
    <ul className="candidates" aria-label={translate("candidates")}>
      {candidates.map(({ text, confidence, why }) => (
        <li key={text}>
          {translate("candidates")} <Quoted>{text}</Quoted> {Math.round(confidence * 100)}%{" "}
          <span className="note">
            <Quoted>{evidenceText(why)}</Quoted>
          </span>
        </li>
      ))}
    </ul>
  );
}
