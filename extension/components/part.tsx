import type { ReactNode } from "react";

interface PartProps {
  readonly title: string;
  /** Says beside the title what is in it. */
  readonly note?: string;
  readonly tone?: "alarming";
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A titled part of the panel that opens and closes. */
export function Part({ title, note = "", tone, isOpen = false, children }: PartProps) {
  return (
    <details className="part" open={isOpen}>
      <summary>
        <h3>{title}</h3>
        <span className={tone === undefined ? "note" : `note ${tone}`}>{note}</span>
      </summary>
      <div className="part-body">{children}</div>
    </details>
  );
}
