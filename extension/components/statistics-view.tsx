import { useMemo } from "react";
import { checkCatalogue, severityOf } from "#shared";
import type { Cell, Check, Reading } from "#shared";
import { language, ownLanguage, translate } from "../messages.ts";
import { formWords } from "../reading/form-words.ts";
import type { FormWords } from "../reading/form-words.ts";
import { formGrids } from "../reading/form-grids.ts";
import type { FormGrid, GridLabel } from "../reading/form-grids.ts";
import { Quoted } from "./quoted.tsx";

type FailuresByKey = ReadonlyMap<string, readonly Check[]>;

/** The form's own tables, each cell that a failed check speaks of marked, and those checks below. */
export function StatisticsView({ reading }: { readonly reading: Reading }) {
  const grids = useMemo(() => formGrids(reading.statistics), [reading]);
  const failed = reading.checks.filter(({ verdict }) => verdict === "fail");
  const failures = useMemo(() => failuresByKey(reading.checks), [reading]);
  const words = useMemo(() => formWords(reading.statistics.edition, ownLanguage()), [reading]);
  return (
    <>
      {grids.map((grid, i) => (
        <GridView key={i} grid={grid} failures={failures} name={translate("tableName", i + 1)} />
      ))}
      {failed.length > 0 && (
        <ul className="items failures">
          {failed.map((check, i) => (
            <FailureView key={i} check={check} words={words} />
          ))}
        </ul>
      )}
    </>
  );
}

function failuresByKey(checks: readonly Check[]): FailuresByKey {
  const pairs = checks
    .filter(({ verdict }) => verdict === "fail")
    .flatMap((check) => check.cells.map((key): [string, Check] => [key, check]));
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map(Array.from(groups, ([key, group]) => [key, group.map(([, check]) => check)]));
}

interface GridViewProps {
  readonly grid: FormGrid;
  readonly failures: FailuresByKey;
  readonly name: string;
}

/** It may be wider than the panel and then scrolls, so the keyboard must reach it. */
function GridView({ grid, failures, name }: GridViewProps) {
  return (
    <div className="grid" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <td />
            {grid.columns.map((column) => (
              <th key={column.key} scope="col">
                <Label label={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ label, depth, cells }) => (
            <tr key={label.key}>
              <th scope="row" className={`depth-${depth}`}>
                <Label label={label} />
              </th>
              {cells.map((cell, i) => (
                <CellView key={i} cell={cell} failures={failures.get(cell?.key ?? "") ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Label({ label }: { readonly label: GridLabel }) {
  const words = label[ownLanguage()];
  if (words === "") return translate("amount");
  return (
    <>
      {words}
      {label.unit !== null && <small> {label.unit}</small>}
    </>
  );
}

interface CellViewProps {
  readonly cell: Cell | null;
  readonly failures: readonly Check[];
}

/** A blank is never 0: it shows what is printed, and why it has no value. */
function CellView({ cell, failures }: CellViewProps) {
  const names = failures.map(({ id }) => checkMeaning(id)).join(translate("listComma"));
  const why = failures.length === 0 ? "" : translate("failedHere", names);
  const blank = cell?.blank == null ? "" : translate(BLANK_NAMES[cell.blank]);
  return (
    <td className={FAILED[Math.min(failures.length, 2)]} title={[why, blank].join(" ").trim()}>
      {cell?.value == null ? (
        <span className="blank">{cell?.raw.trim() || "·"}</span>
      ) : (
        cell.value.toLocaleString(language())
      )}
      {why !== "" && <span className="sr-only">{why}</span>}
    </td>
  );
}

/** A cell where a failing row and a failing column cross is the one to look at. */
const FAILED = [undefined, "failed", "failed crossing"];

const BLANK_NAMES = {
  empty: "blank_empty",
  dash: "blank_dash",
  "not-applicable": "blank_not_applicable",
  "missing-cell": "blank_missing_cell",
  unreadable: "blank_unreadable",
} as const;

interface FailureProps {
  readonly check: Check;
  readonly words: FormWords;
}

/** What does not hold, and which change of one number would make it hold. */
function FailureView({ check, words }: FailureProps) {
  return (
    <li className={severityOf(check.id)}>
      <div title={check.id}>{checkMeaning(check.id)}</div>
      <div className="note">
        <Quoted>{words(check.scope)}</Quoted>
      </div>
      <div>
        {translate("expected")} <b>{numberText(check.expected)}</b> · {translate("found")}{" "}
        <b>{numberText(check.found)}</b>
      </div>
      {check.hints.length > 0 && (
        <div className="note">
          {translate("hints")} {check.hints.map(words).join(translate("listComma"))}
        </div>
      )}
    </li>
  );
}

/** What a check asks, in the reader's language; of a check of another version its id. */
function checkMeaning(id: string): string {
  const meaning = checkCatalogue.find((one) => one.id === id);
  return meaning?.[ownLanguage()] ?? id;
}

function numberText(value: number | null): string {
  return value === null ? "—" : value.toLocaleString(language());
}
