import { checkReport } from "./checks/check-report.ts";
import { type Block, blocksToText } from "./content/block.ts";
import type { Page } from "./page/page.ts";
import type { Places } from "./places/places.ts";
import type {
  Attachment,
  Flag,
  HanConversion,
  Reading,
  Removal,
  ScoredLink,
  Source,
} from "./reading.ts";
import { decideKind } from "./report/decide-kind.ts";
import { editionOfReport } from "./report/edition-of-report.ts";
import { gatherFindings } from "./report/findings.ts";
import { readMetadata } from "./report/read-metadata.ts";
import { readSections } from "./report/read-sections.ts";
import { rulesVersion } from "./rules-version.ts";
import { readFigures } from "./statistics/prose/read-figures.ts";
import { readStatistics } from "./statistics/read-statistics.ts";

/** What belongs to the page as a whole, however many reports it holds. */
export interface Surroundings {
  readonly page: Page;
  readonly places: Places;
  readonly source: Source;
  readonly han: HanConversion;
  readonly removals: readonly Removal[];
  readonly flags: readonly Flag[];
  readonly attachments: readonly Attachment[];
  readonly links: readonly ScoredLink[];
}

/** From the blocks of one document, a report or whatever the page holds, to its Reading. */
export function readReport(blocks: readonly Block[], surroundings: Surroundings): Reading {
  const { page, places, source, han, removals, flags, attachments, links } = surroundings;
  const sections = readSections(blocks);
  const statistics = readStatistics(blocks);
  const findings = gatherFindings({ page, blocks, removals, flags, sections, statistics });
  const metadata = readMetadata(findings, places);
  const { kind, reason, lookalike, standing } = decideKind(findings, metadata);
  const figures = readFigures(blocks);
  return {
    kind,
    reason,
    lookalike,
    standing,
    source,
    rulesVersion,
    metadata,
    text: blocksToText(blocks),
    han,
    sections,
    statistics: {
      edition: editionOfReport(statistics, kind, metadata.year),
      cells: statistics.cells,
    },
    figures,
    checks: checkReport({
      blocks,
      sections,
      statistics,
      figures,
      year: kind === "report" ? (metadata.year?.value ?? null) : null,
      agencyType: metadata.agency?.value.type ?? null,
    }),
    removals,
    flags,
    attachments,
    links,
  };
}
