import { useMemo, useRef, useState } from "react";
import type { ExplainedLine, ExplainedPart, Removal, RemovalKind } from "#shared";
import { translate } from "../messages.ts";
import { countKinds, foldedAtFirst, markLines } from "../reading/marked-lines.ts";
import type { MarkedLine } from "../reading/marked-lines.ts";
import { RemovalCard } from "./removal-card.tsx";
import { RemovedPart } from "./removed-part.tsx";

interface MarkedTextProps {
  readonly lines: readonly ExplainedLine[];
  readonly removals: readonly Removal[];
  readonly restored: readonly number[];
  readonly onToggle: (removal: number) => void;
}

/** A page of 5 MB has tens of thousands of lines, of which a panel shows forty. */
const LINES_AT_ONCE = 400;

/** The page's text with each removal in its place, struck through, in the colour of its kind. */
export function MarkedText({ lines, removals, restored, onToggle }: MarkedTextProps) {
  const [folded, setFolded] = useState(foldedAtFirst);
  const [open, setOpen] = useState<OpenPart | null>(null);
  const [limit, setLimit] = useState(LINES_AT_ONCE);
  const marked = useMemo(
    () => markLines(lines, removals, folded, restored),
    [lines, removals, folded, restored],
  );
  const toggleKind = (kind: RemovalKind): void => setFolded(toggled(folded, kind));
  const region = useRef<HTMLDivElement>(null);
  const unfold = (kinds: readonly RemovalKind[]): void => {
    setFolded(new Set([...folded].filter((kind) => !kinds.includes(kind))));
    region.current?.focus({ preventScroll: true });
  };
  const context = { removals, restored, open, onOpen: setOpen, onToggle, onUnfold: unfold };
  return (
    <>
      <KindLegend removals={removals} folded={folded} onToggle={toggleKind} />
      <div
        ref={region}
        className="text"
        lang="zh-CN"
        tabIndex={0}
        role="region"
        aria-label={translate("textHeading")}
      >
        {marked.slice(0, limit).map((line) => (
          <LineView key={line.at} line={line} {...context} />
        ))}
        {marked.length > limit && (
          <button type="button" onClick={() => setLimit(limit + 5 * LINES_AT_ONCE)}>
            {translate("moreLines", marked.length - limit)}
          </button>
        )}
      </div>
    </>
  );
}

/** Which part's card is open: a removal may have parts in several lines. */
interface OpenPart {
  readonly line: number;
  readonly removal: number;
}

interface LineContext {
  readonly removals: readonly Removal[];
  readonly restored: readonly number[];
  readonly open: OpenPart | null;
  readonly onOpen: (part: OpenPart | null) => void;
  readonly onToggle: (removal: number) => void;
  readonly onUnfold: (kinds: readonly RemovalKind[]) => void;
}

function LineView({ line, ...context }: LineContext & { readonly line: MarkedLine }) {
  if (line.kind === "line") return <WordsView line={line} {...context} />;
  const names = line.kinds.map((kind) => translate(`removal_${kind}`)).join(", ");
  return (
    <button
      type="button"
      className="fold"
      lang={translate("lang")}
      onClick={() => context.onUnfold(line.kinds)}
    >
      {translate("foldedLines", line.count, names)}
    </button>
  );
}

interface WordsProps extends LineContext {
  readonly line: Extract<MarkedLine, { kind: "line" }>;
}

/** A line, and below it the card of the removal that is open in it. */
function WordsView({ line, ...context }: WordsProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const { removals, restored, open, onOpen, onToggle } = context;
  const shown = open?.line === line.at ? open.removal : null;
  const removal = shown === null ? undefined : removals[shown];
  const close = (): void => {
    words.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    onOpen(null);
  };
  return (
    <>
      <p ref={words}>
        {line.parts.map((part, i) => (
          <PartView key={i} part={part} line={line.at} shown={shown} {...context} />
        ))}
      </p>
      {shown !== null && removal !== undefined && (
        <RemovalCard
          removal={removal}
          isRestored={restored.includes(shown)}
          onToggle={() => onToggle(shown)}
          onClose={close}
        />
      )}
    </>
  );
}

interface PartViewProps extends LineContext {
  readonly part: ExplainedPart;
  readonly line: number;
  readonly shown: number | null;
}

function PartView({ part, line, shown, removals, restored, onOpen }: PartViewProps) {
  const { text, removal: index } = part;
  const removal = index === null ? undefined : removals[index];
  if (index === null || removal === undefined) return text;
  const isOpen = shown === index;
  return (
    <RemovedPart
      text={text}
      removal={removal}
      isRestored={restored.includes(index)}
      isOpen={isOpen}
      onClick={() => onOpen(isOpen ? null : { line, removal: index })}
    />
  );
}

interface KindLegendProps {
  readonly removals: readonly Removal[];
  readonly folded: ReadonlySet<RemovalKind>;
  readonly onToggle: (kind: RemovalKind) => void;
}

/** Which kinds there are, in their colours; a click shows or hides one. */
function KindLegend({ removals, folded, onToggle }: KindLegendProps) {
  const counts = countKinds(removals);
  if (counts.size === 0) return <p className="note">{translate("removalsNone")}</p>;
  return (
    <p className="legend" role="group" aria-label={translate("removalsHeading")}>
      {Array.from(counts, ([kind, count]) => (
        <button
          key={kind}
          type="button"
          className={`chip kind-${kind}`}
          aria-pressed={!folded.has(kind)}
          onClick={() => onToggle(kind)}
        >
          {translate(`removal_${kind}`)} <b>{count}</b>
        </button>
      ))}
    </p>
  );
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const others = new Set(set);
  if (!others.delete(member)) others.add(member);
  return others;
}
