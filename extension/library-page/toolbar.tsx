import { useRef } from "react";
import { exportFormats } from "../library/exchange/export-format.ts";
import { translate } from "../messages.ts";
import type { LibraryInPage } from "./use-library.ts";

interface ToolbarProps {
  readonly library: LibraryInPage;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Of what is shown, the ticked entries. */
  readonly chosen: readonly string[];
  /** What is shown: all, or what a search found. */
  readonly found: readonly string[];
  /** Takes the ticked entries out. */
  readonly onRemove: () => void;
}

/** Search, export, import and delete; where nothing is ticked, an export is of all that is shown. */
export function Toolbar(props: ToolbarProps) {
  const { library, words, onWords, chosen, found, onRemove } = props;
  const wanted = new Set(chosen.length > 0 ? chosen : found);
  return (
    <div className="toolbar">
      <input
        type="search"
        value={words}
        placeholder={translate("search")}
        aria-label={translate("search")}
        onChange={(event) => onWords(event.target.value)}
      />
      <span className="group" role="group" aria-label={translate("export")}>
        <span className="note">{translate("exportOf", wanted.size)}</span>
        {exportFormats.map((format) => (
          <button
            key={format.extension}
            type="button"
            disabled={wanted.size === 0}
            onClick={() => library.takeOut(wanted, format)}
          >
            {FORMAT_NAMES[format.extension] ?? format.extension}
          </button>
        ))}
      </span>
      <ImportButton onFile={library.takeIn} />
      <button type="button" className="danger" disabled={chosen.length === 0} onClick={onRemove}>
        {translate("delete", chosen.length === 0 ? "" : chosen.length)}
      </button>
    </div>
  );
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  jsonl: "JSONL",
  csv: "CSV",
  md: "Markdown",
  "warc.gz": "WARC",
};

function ImportButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".jsonl,.ndjson"
        aria-label={translate("import")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = "";
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {translate("import")}
      </button>
    </>
  );
}
