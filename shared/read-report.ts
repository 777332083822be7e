import { checkIdentities } from "./checks/check-identities.ts";
import { checkProse } from "./checks/check-prose.ts";
import { type Block, blocksToText } from "./content/block.ts";
import type { Page } from "./page/page.ts";
import type { Places } from "./places/places.ts";
import type { Attachment, HanConversion, Reading, Removal, ScoredLink, Source } from "./reading.ts";
import { decideKind } from "./report/decide-kind.ts";
import { editionOfReport } from "./report/edition-of-report.ts";
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
  readonly attachments: readonly Attachment[];
  readonly links: readonly ScoredLink[];
}

/** From the blocks of one document, a report or whatever the page holds, to its Reading. */
export function readReport(blocks: readonly Block[], surroundings: Surroundings): Reading {
  const { page, places, source, han, removals, attachments, links } = surroundings;
  const sections = readSections(blocks);
  const statistics = readStatistics(blocks);
  const evidence = { page, blocks, removals, sections, statistics };
  const metadata = readMetadata(evidence, places);
  const { kind, reason, lookalike, standing } = decideKind(evidence, metadata);
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
    figures: readFigures(blocks),
    checks: [...checkIdentities(statistics), ...checkProse(blocks)],
    removals,
    attachments,
    links,
  };
}
