import { useState } from "react";
import type { Removal } from "#shared";
import { translate } from "../messages.ts";
import { removalKinds } from "../reading/marked-lines.ts";
import { RemovalCard } from "./removal-card.tsx";

interface RemovalListProps {
  readonly removals: readonly Removal[];
  readonly restored: readonly number[];
  readonly onToggle: (removal: number) => void;
}

const AT_ONCE = 50;

/** What was removed, by kind, where the page itself is not there to show it in its place. */
export function RemovalList({ removals, restored, onToggle }: RemovalListProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  const sorted = removals
    .map((removal, index) => ({ removal, index }))
    .toSorted((a, b) => rankOf(a.removal) - rankOf(b.removal) || a.index - b.index);
  return (
    <>
      {sorted.slice(0, limit).map(({ removal, index }) => (
        <RemovalCard
          key={index}
          removal={removal}
          isRestored={restored.includes(index)}
          onToggle={() => onToggle(index)}
        />
      ))}
      {sorted.length > limit && (
        <button type="button" onClick={() => setLimit(limit + AT_ONCE)}>
          {translate("moreRemovals", sorted.length - limit)}
        </button>
      )}
    </>
  );
}

function rankOf({ kind }: Removal): number {
  return removalKinds.indexOf(kind);
}
