import type { ExportColumn } from "./column.ts";
import { column } from "./column.ts";
import type { ExportedReading } from "./saved/saved-reading.ts";
import type { ExportTable } from "./tables.ts";

/** Which version of its page a row is of. */
const versionColumns: readonly ExportColumn<ExportedReading>[] = [
  column(
    "version",
    "该版本的取得时间",
    "when this version of the page was retrieved",
    ({ version }) => version?.retrievedAt ?? null,
  ),
  column(
    "latest",
    "是否为该页面的最新版本",
    "whether it is the latest version of its page",
    ({ version }) => version?.isLatest ?? null,
  ),
];

/** The table with two more columns, that tell the versions of a page apart in it. */
export function withVersions(table: ExportTable): ExportTable {
  return {
    ...table,
    columns: [...table.columns, ...versionColumns],
    rows: (reading) => {
      const version = versionColumns.map(({ of }) => of(reading));
      return table.rows(reading).map((row) => [...row, ...version]);
    },
  };
}
