import type { KeyboardEvent } from "react";
import type { Removal } from "#shared";
import { translate } from "../messages.ts";
import { evidenceText } from "../reading/evidence-text.ts";
import { ruleMeaning } from "../reading/rule-meaning.ts";

interface RemovedPartProps {
  readonly text: string;
  readonly removal: Removal;
  readonly isRestored: boolean;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** A link farm has thousands of characters in one line; the open card has them all. */
const LONGEST_SHOWN = 120;

/**
 * Removed words where they stood. No `button` element: browsers lay one out as a block that does not
 * break across lines.
 */
export function RemovedPart({ text, removal, isRestored, isOpen, onClick }: RemovedPartProps) {
  const Tag = isRestored ? "ins" : "del";
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onClick();
  };
  return (
    <Tag
      className={`kind-${removal.kind}`}
      role="button"
      tabIndex={0}
      aria-expanded={isOpen}
      title={`${translate(`removal_${removal.kind}`)} · ${ruleMeaning(removal.rule)}\n${evidenceText(removal.evidence)}`}
      onClick={onClick}
      onKeyDown={press}
    >
      {shortened(text)}
    </Tag>
  );
}

export function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_SHOWN
    ? text
    : `${characters.slice(0, LONGEST_SHOWN).join("")}…`;
}
