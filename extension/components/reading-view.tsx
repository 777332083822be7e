import { useMemo } from "react";
import { toggleRemoval } from "#shared";
import type { Reading } from "#shared";
import { ClipList } from "../batch/clip-list.tsx";
import { reportLinks } from "../batch/report-links.ts";
import { translate } from "../messages.ts";
import type { ClippedReading } from "../reader/protocol.ts";
import { isMostlyMisread } from "../reading/misread.ts";
import { MarkedText } from "./marked-text.tsx";
import { MetadataList, ReportTitle } from "./metadata-list.tsx";
import type { CorrectionProps } from "./metadata-list.tsx";
import { Part } from "./part.tsx";
import { RemovalList } from "./removal-list.tsx";
import { ReadingHead } from "./reading-head.tsx";
import { Attachments, Flags, SourceDetails } from "./source-details.tsx";
import { StatisticsView } from "./statistics-view.tsx";

interface ReadingViewProps extends Omit<CorrectionProps, "reading"> {
  readonly clipped: ClippedReading;
}

/** One report: what it is, its metadata, its numbers and whether they hold, its text and what was removed. */
export function ReadingView({ clipped, corrections, onCorrections }: ReadingViewProps) {
  const { reading } = clipped;
  const links = useMemo(() => reportLinks(reading), [reading]);
  const correction = { reading, corrections, onCorrections };
  return (
    <article className="reading">
      <ReadingHead reading={reading} />
      {isMostlyMisread(reading) && (
        <p role="note" className="error">
          {translate("misread")}
        </p>
      )}
      <ReportTitle {...correction} />
      <MetadataList {...correction} />
      {reading.flags.length > 0 && (
        <Part title={translate("flagsHeading")} note={times(reading.flags.length)} tone="alarming">
          <Flags flags={reading.flags} />
        </Part>
      )}
      {links.length > 0 && (
        <Part title={translate("reportsOnList")} note={times(links.length)} isOpen>
          <ClipList links={links} />
        </Part>
      )}
      <StatisticsPart reading={reading} />
      <TextParts
        clipped={clipped}
        restored={corrections.restored}
        onToggle={(removal) => onCorrections(toggleRemoval(corrections, removal))}
      />
      {reading.attachments.length > 0 && (
        <Part title={translate("attachments")} note={times(reading.attachments.length)}>
          <Attachments attachments={reading.attachments} />
        </Part>
      )}
      <Part title={translate("sourceHeading")}>
        <SourceDetails reading={reading} />
      </Part>
    </article>
  );
}

interface TextPartsProps {
  readonly clipped: ClippedReading;
  readonly restored: readonly number[];
  readonly onToggle: (removal: number) => void;
}

/** The text with what was removed in its place; beside it where the page is not there any more. */
function TextParts({ clipped, restored, onToggle }: TextPartsProps) {
  const { lines, reading } = clipped;
  const { text, removals } = reading;
  const note = translate("textCount", Array.from(text).length, removals.length);
  const removed = { removals, restored, onToggle };
  if (lines.length > 0) {
    return (
      <Part title={translate("textHeading")} note={note} isOpen>
        <MarkedText lines={lines} {...removed} />
      </Part>
    );
  }
  return (
    <>
      <Part title={translate("textHeading")} note={note} isOpen>
        <div className="text" lang="zh-CN">
          {text.split("\n").map((line, i) => (
            <p key={i}>{line}</p>
          ))}
        </div>
      </Part>
      {removals.length > 0 && (
        <Part title={translate("removalsHeading")} note={times(removals.length)}>
          <RemovalList {...removed} />
        </Part>
      )}
    </>
  );
}

/** Open where a check fails: that is what to look at first. */
function StatisticsPart({ reading }: { readonly reading: Reading }) {
  const { edition, cells } = reading.statistics;
  const assessed = reading.checks.filter(({ verdict }) => verdict !== "not-assessable");
  const failed = assessed.filter(({ verdict }) => verdict === "fail").length;
  if (cells.length === 0 && assessed.length === 0) return null;
  const form = edition === null ? "" : translate("editionValue", edition);
  return (
    <Part
      title={form === "" ? translate("statistics") : form}
      note={checksNote(assessed.length, failed)}
      {...(failed > 0 ? FAILING : {})}
    >
      <StatisticsView reading={reading} />
    </Part>
  );
}

function checksNote(assessed: number, failed: number): string {
  if (assessed === 0) return translate("checksNone");
  return failed === 0
    ? translate("checksAllPass", assessed)
    : translate("checksFailed", failed, assessed);
}

function times(count: number): string {
  return translate("removalsCount", count);
}

const FAILING = { tone: "alarming", isOpen: true } as const;
