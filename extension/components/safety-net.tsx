import { Component } from "react";
import type { ReactNode } from "react";
import { translate } from "../messages.ts";

interface SafetyNetProps {
  readonly children: ReactNode;
}

interface SafetyNetState {
  readonly failure: string | null;
}

/** A sentence in place of a blank page, where something on it breaks. React catches only in a class. */
export class SafetyNet extends Component<SafetyNetProps, SafetyNetState> {
  override state: SafetyNetState = { failure: null };

  static getDerivedStateFromError(error: unknown): SafetyNetState {
    return { failure: String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? (
      this.props.children
    ) : (
      <main className="sentence">
        <p role="alert">{translate("failed", failure)}</p>
      </main>
    );
  }
}
