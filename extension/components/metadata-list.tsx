import { correctField, readField } from "#shared";
import type { CorrectableField, Corrections, Found, Metadata, Reading } from "#shared";
import { translate } from "../messages.ts";
import { foundByText } from "../reading/evidence-text.ts";
import { EditableField } from "./editable-field.tsx";
import { Quoted } from "./quoted.tsx";

export interface CorrectionProps {
  readonly reading: Reading;
  readonly corrections: Corrections;
  readonly onCorrections: (corrections: Corrections) => void;
}

const ROWS: readonly CorrectableField[] = [
  "agency",
  "divisionCode",
  "year",
  "publishedOn",
  "issuedOn",
];

/** Shown only where there is one: they are no gap where they are missing. */
const NUMBERS = ["indexNumber", "documentNumber", "siteName", "siteCode"] as const;

/** The title of the report; a click lets the reader put it right. */
export function ReportTitle(props: CorrectionProps) {
  return (
    <h2>
      <CorrectableValue {...props} field="title" />
    </h2>
  );
}

/** Who, which year, when. */
export function MetadataList(props: CorrectionProps) {
  const { metadata } = props.reading;
  return (
    <dl className="metadata">
      {ROWS.map((field) => (
        <div key={field}>
          <dt>{translate(field)}</dt>
          <dd>
            {field === "divisionCode" && <DivisionPath metadata={metadata} />}
            <CorrectableValue {...props} field={field} />
          </dd>
        </div>
      ))}
      {NUMBERS.map((field) => (
        <NumberRow key={field} field={field} found={metadata[field]} />
      ))}
    </dl>
  );
}

function CorrectableValue(props: CorrectionProps & { readonly field: CorrectableField }) {
  const { field, reading, corrections, onCorrections } = props;
  const { metadata } = reading;
  const read = readField(metadata, field);
  const correct = (text: string): void =>
    onCorrections(correctField(corrections, metadata, field, text));
  const revert = (): void => {
    const { [field]: _, ...fields } = corrections.fields;
    onCorrections({ ...corrections, fields });
  };
  return (
    <EditableField
      field={field}
      read={read}
      found={read === null ? null : foundFor(metadata, field)}
      correction={corrections.fields[field]}
      onCorrect={correct}
      onRevert={revert}
    />
  );
}

/** The division is read as a part of the agency. */
function foundFor(metadata: Metadata, field: CorrectableField): Found<unknown> | null {
  return field === "divisionCode" ? metadata.agency : metadata[field];
}

function DivisionPath({ metadata }: { readonly metadata: Metadata }) {
  const path = metadata.agency?.value.divisionPath ?? [];
  return path.length === 0 ? null : (
    <span className="path">
      <Quoted>{path.join(" › ")}</Quoted>
    </span>
  );
}

interface NumberRowProps {
  readonly field: (typeof NUMBERS)[number];
  readonly found: Found<string> | null;
}

function NumberRow({ field, found }: NumberRowProps) {
  return found === null ? null : (
    <div>
      <dt>{translate(field)}</dt>
      <dd title={`${translate("evidenceFrom", foundByText(found.rule))} ${found.quote}`}>
        <Quoted>{found.value}</Quoted>
      </dd>
    </div>
  );
}
