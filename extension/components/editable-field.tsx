import { useId, useRef, useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import { isAcceptable } from "#shared";
import type { CorrectableField, Found } from "#shared";
import { translate } from "../messages.ts";
import { foundByText } from "../reading/evidence-text.ts";
import { Quoted } from "./quoted.tsx";

interface EditableFieldProps {
  readonly field: CorrectableField;
  /** What was read, as text; null where nothing was found. */
  readonly read: string | null;
  /** Where it was read. */
  readonly found: Found<unknown> | null;
  /** What the reader says instead. */
  readonly correction: string | undefined;
  readonly onCorrect: (text: string) => void;
  /** Takes the reader's word back. */
  readonly onRevert: () => void;
}

/** A value with its evidence on hover and focus; a click lets the reader put another in its place. */
export function EditableField(props: EditableFieldProps) {
  const { field, read, found, correction, onCorrect, onRevert } = props;
  const [state, setState] = useState<"read" | "editing" | "edited">("read");
  const evidence = useId();
  const value = correction ?? read;
  if (state === "editing") {
    const correct = (text: string): void => {
      onCorrect(text);
      setState("edited");
    };
    return (
      <FieldForm
        field={field}
        value={value ?? ""}
        onCorrect={correct}
        onCancel={() => setState("edited")}
      />
    );
  }
  return (
    <span className="field">
      <button
        type="button"
        className="value"
        // The form that had the focus is gone.
        autoFocus={state === "edited"}
        aria-describedby={found === null ? undefined : evidence}
        onClick={() => setState("editing")}
      >
        {value === null ? (
          <span className="missing">{translate("notFound")}</span>
        ) : (
          <Quoted>{value}</Quoted>
        )}
        <span className="sr-only"> ({translate("edit")})</span>
      </button>
      {found?.inferred === true && correction === undefined && (
        <small className="mark">{translate("inferred")}</small>
      )}
      {correction !== undefined && <CorrectedMark read={read} onRevert={onRevert} />}
      {found !== null && <Evidence id={evidence} found={found} />}
    </span>
  );
}

function CorrectedMark(props: { readonly read: string | null; readonly onRevert: () => void }) {
  return (
    <>
      <small className="mark corrected">{translate("corrected")}</small>
      <button type="button" className="link" onClick={props.onRevert}>
        {props.read === null ? translate("revertEmpty") : translate("revert", props.read)}
      </button>
    </>
  );
}

function Evidence({ id, found }: { readonly id: string; readonly found: Found<unknown> }) {
  return (
    <span className="evidence" role="tooltip" id={id}>
      {translate("evidenceFrom", foundByText(found.rule))} <Quoted>{found.quote}</Quoted>{" "}
      <code>{found.rule}</code>
    </span>
  );
}

interface FieldFormProps {
  readonly field: CorrectableField;
  readonly value: string;
  readonly onCorrect: (text: string) => void;
  readonly onCancel: () => void;
}

function FieldForm({ field, value, onCorrect, onCancel }: FieldFormProps) {
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? "";
    if (isAcceptable(field, text)) onCorrect(text);
    else setWrong(true);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <form className="field-form" onSubmit={submit} onKeyDown={leave}>
      <input
        ref={input}
        lang="zh-CN"
        autoFocus
        defaultValue={value}
        aria-label={translate(field)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? help : undefined}
      />
      <button type="submit">{translate("apply")}</button>
      <button type="button" onClick={onCancel}>
        {translate("cancel")}
      </button>
      {isWrong && (
        <span className="error" role="alert" id={help}>
          {translate(`form_${field}`)}
        </span>
      )}
    </form>
  );
}
