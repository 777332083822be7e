import { useMemo } from "react";
import type { SavedSummary } from "../library/saved-summary.ts";
import { Quoted } from "../components/quoted.tsx";
import { coverageOf } from "../library/coverage.ts";
import { translate } from "../messages.ts";

interface CoverageTableProps {
  readonly summaries: readonly SavedSummary[];
  readonly onSearch: (words: string) => void;
}

/** Agencies down, years across: what is kept, what is missing in between. A click looks it up. */
export function CoverageTable({ summaries, onSearch }: CoverageTableProps) {
  const { years, rows } = useMemo(() => coverageOf(summaries), [summaries]);
  if (rows.length === 0) return null;
  return (
    <section className="coverage">
      <h2>{translate("coverage")}</h2>
      <div className="grid" tabIndex={0} role="region" aria-label={translate("coverage")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{translate("agency")}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ agency, counts }) => (
              <tr key={agency}>
                <th scope="row">
                  <Quoted>{agency}</Quoted>
                </th>
                {counts.map((count, i) => (
                  <td key={years[i]}>
                    {count > 0 && (
                      <button type="button" onClick={() => onSearch(`${agency} ${years[i] ?? ""}`)}>
                        {count}
                      </button>
                    )}
                    {isGap(counts, i) && (
                      <span className="gap">
                        — <span className="sr-only">{translate("missing")}</span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A year without a report between the agency's first and its last; before and after nothing is missing. */
function isGap(counts: readonly number[], i: number): boolean {
  return !isKept(counts[i]) && counts.slice(0, i).some(isKept) && counts.slice(i).some(isKept);
}

function isKept(count: number | undefined): boolean {
  return count !== undefined && count > 0;
}
