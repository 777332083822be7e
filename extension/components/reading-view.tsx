import type { Reading } from "#shared";
import { toggleRemoval } from "../library/corrections.ts";
import { translate } from "../messages.ts";
import { plainLines } from "../reading/marked-lines.ts";
import type { ClippedReading } from "../reader/protocol.ts";
import { MarkedText } from "./marked-text.tsx";
import { MetadataList, ReportTitle } from "./metadata-list.tsx";
import type { CorrectionProps } from "./metadata-list.tsx";
import { Part } from "./part.tsx";
import { ReadingHead } from "./reading-head.tsx";
import { Attachments, Flags, SourceDetails } from "./source-details.tsx";
import { StatisticsView } from "./statistics-view.tsx";

interface ReadingViewProps extends Omit<CorrectionProps, "reading"> {
  readonly clipped: ClippedReading;
}

/** One report: what it is, its metadata, its numbers and whether they hold, its text and what was removed. */
export function ReadingView({ clipped, corrections, onCorrections }: ReadingViewProps) {
  const { reading, lines } = clipped;
  const correction = { reading, corrections, onCorrections };
  return (
    <article className="reading">
      <ReadingHead reading={reading} />
      <ReportTitle {...correction} />
      <MetadataList {...correction} />
      {reading.flags.length > 0 && (
        <Part title={translate("flagsHeading")} note={times(reading.flags.length)} tone="alarming">
          <Flags flags={reading.flags} />
        </Part>
      )}
      <StatisticsPart reading={reading} />
      <Part
        title={translate("textHeading")}
        note={translate("textCount", Array.from(reading.text).length, reading.removals.length)}
        isOpen
      >
        <MarkedText
          lines={lines.length > 0 ? lines : plainLines(reading.text)}
          removals={reading.removals}
          restored={corrections.restored}
          onToggle={(removal) => onCorrections(toggleRemoval(corrections, removal))}
        />
      </Part>
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
