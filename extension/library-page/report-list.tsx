import type { SavedSummary } from "../library/saved-summary.ts";
import { timeText, translate } from "../messages.ts";
import { Quoted } from "../components/quoted.tsx";

interface ReportListProps {
  readonly found: readonly SavedSummary[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (hash: string) => void;
}

/** What a search found, a line for each, to be ticked or opened. */
export function ReportList({ found, chosen, onChoose, onOpen }: ReportListProps) {
  const areAll = found.length > 0 && found.every(({ hash }) => chosen.has(hash));
  const chooseAll = (): void => onChoose(new Set(areAll ? [] : found.map(({ hash }) => hash)));
  const choose = (hash: string): void => {
    const others = new Set(chosen);
    if (!others.delete(hash)) others.add(hash);
    onChoose(others);
  };
  return (
    <table className="reports-list">
      <thead>
        <tr>
          <th>
            <input
              type="checkbox"
              aria-label={translate("chooseAll")}
              checked={areAll}
              onChange={chooseAll}
            />
          </th>
          <th scope="col">{translate("year")}</th>
          <th scope="col">{translate("title")}</th>
          <th scope="col">{translate("savedAt")}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((entry) => (
          <Row
            key={entry.hash}
            entry={entry}
            isChosen={chosen.has(entry.hash)}
            onChoose={() => choose(entry.hash)}
            onOpen={() => onOpen(entry.hash)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly entry: SavedSummary;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

function Row({ entry, isChosen, onChoose, onOpen }: RowProps) {
  const { kind, title, agency, year, url, savedAt, failedChecks, isCorrected } = entry;
  const name = title ?? url ?? translate("untitled");
  return (
    <tr>
      <td>
        <input type="checkbox" aria-label={name} checked={isChosen} onChange={onChoose} />
      </td>
      <td className="year">{year ?? "—"}</td>
      <td>
        <button type="button" className="title" onClick={onOpen}>
          <Quoted>{name}</Quoted>
        </button>
        <span className="note">
          <Quoted>{agency ?? url ?? ""}</Quoted>
          {kind !== "report" && <span className="mark">{translate(`kind_${kind}`)}</span>}
          {failedChecks > 0 && (
            <span className="mark alarming">{translate("failedChecks", failedChecks)}</span>
          )}
          {isCorrected && <span className="mark corrected">{translate("corrected")}</span>}
        </span>
      </td>
      <td className="note">
        <time dateTime={savedAt}>{timeText(savedAt)}</time>
      </td>
    </tr>
  );
}
