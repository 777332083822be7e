import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { NO_CORRECTIONS } from "#shared";
import type { Capture, Corrections } from "#shared";
import { ReadingView } from "../components/reading-view.tsx";
import { translate } from "../messages.ts";
import type { ClippedReading } from "../reader/protocol.ts";
import type { Clip, Clips } from "./clips.ts";
import { Progress } from "./progress.tsx";
import { SaveBar } from "./save-bar.tsx";
import { markStep } from "./timeline.ts";
import { useSaving } from "./use-saving.ts";

/** The whole side panel: what the last click asked for. */
export function Panel({ clips }: { readonly clips: Clips }) {
  const { clip, at } = useSyncExternalStore(clips.subscribe, clips.now);
  if (clip.kind === "working") return <Progress {...clip} onStop={clips.stop} />;
  // A new answer is a new element, even where it says the same: screen readers tell it again.
  return <Answer key={at} clip={clip} at={at} />;
}

interface AnswerProps {
  readonly clip: Exclude<Clip, { kind: "working" }>;
  readonly at: number;
}

function Answer({ clip, at }: AnswerProps) {
  switch (clip.kind) {
    // Before the first click: what to do, and what is done with what is clipped.
    case "waiting":
      return (
        <Sentence words={translate("waiting")}>
          <PanelLink href="/privacy/index.html">{translate("privacy")}</PanelLink>
        </Sentence>
      );
    case "stopped":
      return <Sentence words={translate("stopped")} />;
    case "refused":
      return <Sentence words={translate(`refused_${clip.refusal}`)} role="alert" />;
    case "failed":
      return <Sentence words={translate("failed", clip.message)} role="alert" />;
    default:
      return <ClippedPage page={clip.page} clipped={clip.clipped} at={at} />;
  }
}

interface SentenceProps {
  readonly words: string;
  readonly role?: string;
  readonly children?: ReactNode;
}

/** Why there is no page to be seen, and the way to those that are kept. */
function Sentence({ words, role = "status", children }: SentenceProps) {
  return (
    <main className="sentence">
      <p role={role}>{words}</p>
      <p className="note actions">
        <PanelLink href="/library.html">{translate("library")}</PanelLink>
        {children}
      </p>
    </main>
  );
}

function PanelLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

interface ClippedPageProps {
  readonly page: Capture;
  readonly clipped: readonly ClippedReading[];
  /** When the click was, in milliseconds since 1970. */
  readonly at: number;
}

/** The reports of one page, one at a time, and the bar that saves them all. */
function ClippedPage({ page, clipped, at }: ClippedPageProps) {
  useEffect(() => markStep("shown", at), [at]);
  const [shown, setShown] = useState(0);
  const [corrections, setCorrections] = useState<readonly Corrections[]>(() =>
    clipped.map(() => NO_CORRECTIONS),
  );
  const readings = clipped.map(({ reading }) => reading);
  const saving = useSaving(page, readings, corrections, setCorrections);
  const one = clipped[shown];
  return (
    <>
      <main>
        {clipped.length > 1 && <ReportTabs clipped={clipped} shown={shown} onShow={setShown} />}
        {one !== undefined && (
          <ReadingView
            key={shown}
            clipped={one}
            corrections={corrections[shown] ?? NO_CORRECTIONS}
            onCorrections={(next) => setCorrections(corrections.with(shown, next))}
          />
        )}
      </main>
      <SaveBar saving={saving} />
    </>
  );
}

interface ReportTabsProps {
  readonly clipped: readonly ClippedReading[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

function ReportTabs({ clipped, shown, onShow }: ReportTabsProps) {
  return (
    <nav className="reports" aria-label={translate("severalReadings", clipped.length)}>
      <span>{translate("severalReadings", clipped.length)}</span>
      {clipped.map(({ reading }, i) => (
        <button
          key={i}
          type="button"
          aria-current={i === shown ? "true" : undefined}
          onClick={() => onShow(i)}
        >
          {reading.metadata.year?.value ?? i + 1}
        </button>
      ))}
    </nav>
  );
}
