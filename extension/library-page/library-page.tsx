import { useMemo, useState } from "react";
import type { SavedSummary } from "../library/saved-summary.ts";
import { ClipTabsButton } from "../batch/clip-tabs-button.tsx";
import { search } from "../library/search.ts";
import { translate } from "../messages.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { ReportList } from "./report-list.tsx";
import { SavedReport } from "./saved-report.tsx";
import { Settings } from "./settings.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useLibrary } from "./use-library.ts";
import type { LibraryInPage } from "./use-library.ts";

/** What is kept in this browser: to be searched, looked at, corrected, taken out and taken in. */
export function LibraryPage() {
  const library = useLibrary();
  const [opened, setOpened] = useState<string | null>(null);
  const { summaries } = library;
  return (
    <div className="library">
      <header>
        <h1>{translate("library")}</h1>
        <p className="note">{summaries === null ? "" : translate("kept", summaries.length)}</p>
        <ClipTabsButton />
      </header>
      <Notices library={library} />
      {summaries !== null && summaries.length === 0 && library.deleted.length === 0 && (
        <p className="empty">{translate("libraryEmpty")}</p>
      )}
      {opened === null ? (
        <Shelves library={library} summaries={summaries ?? []} onOpen={setOpened} />
      ) : (
        <SavedReport hash={opened} library={library} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}

function Notices({ library }: { readonly library: LibraryInPage }) {
  const { notice, error, deleted, undo } = library;
  return (
    <div className="notices">
      <p role="status">{notice}</p>
      {deleted.length > 0 && (
        <button type="button" onClick={undo}>
          {translate("undo", deleted.length)}
        </button>
      )}
      {error !== "" && (
        <p role="alert" className="error">
          {error}
        </p>
      )}
    </div>
  );
}

interface ShelvesProps {
  readonly library: LibraryInPage;
  readonly summaries: readonly SavedSummary[];
  readonly onOpen: (hash: string) => void;
}

function Shelves({ library, summaries, onOpen }: ShelvesProps) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => search(summaries, words), [summaries, words]);
  const there = found.filter(({ hash }) => chosen.has(hash)).map(({ hash }) => hash);
  return (
    <main>
      <Toolbar
        library={library}
        words={words}
        onWords={setWords}
        chosen={there}
        found={found.map(({ hash }) => hash)}
        onRemove={() => {
          library.remove(there);
          setChosen(new Set());
        }}
      />
      {summaries.length > 0 && (
        <ReportList found={found} chosen={chosen} onChoose={setChosen} onOpen={onOpen} />
      )}
      <CoverageTable summaries={summaries} onSearch={setWords} />
      <Settings />
    </main>
  );
}
