import { findFlags } from "../../shared/cleaning/flags/find-flags.ts";
import { cleanPage } from "../../shared/cleaning/clean-page.ts";
import { runsOf } from "../../shared/content/draft.ts";
import { finishBlocks } from "../../shared/content/finish-blocks.ts";
import type { Block } from "../../shared/content/block.ts";
import { detectScript, HanConverter } from "../../shared/han/convert.ts";
import { openPage } from "../../shared/page/open-page.ts";
import { loadPlaces } from "../../shared/places/load-places.ts";
import type { Metadata } from "../../shared/reading.ts";
import { decideKind, type KindDecision } from "../../shared/report/decide-kind.ts";
import type { ReportEvidence } from "../../shared/report/evidence.ts";
import { gatherFindings } from "../../shared/report/findings.ts";
import { readMetadata } from "../../shared/report/read-metadata.ts";
import { readSections } from "../../shared/report/read-sections.ts";
import { readStatistics } from "../../shared/statistics/read-statistics.ts";

/** A page as it comes in: its markup, or the lines of a plain text, and where it was. */
interface Given {
  readonly html?: string;
  readonly text?: string;
  readonly url?: string;
}

/** The evidence that the real flow hands to the report rules. */
export async function evidenceOf({ html, text = "", url }: Given): Promise<ReportEvidence> {
  const page = openPage({
    url: url ?? null,
    retrievedAt: null,
    contentType: html === undefined ? "text/plain; charset=utf-8" : "text/html; charset=utf-8",
    bytes: new TextEncoder().encode(html ?? text),
    via: "file",
  });
  const { draft, taken } = await cleanPage(page, await loadPlaces(), {}, {});
  const removals = taken.map(({ removal }) => removal);
  const words = runsOf(draft).map((run) => run.text);
  const converter = new HanConverter(detectScript(words.join("\n")));
  const blocks = finishBlocks(draft, (line) => converter.convert(line));
  const statistics = readStatistics(blocks);
  const flags = findFlags(draft, new HanConverter(converter.script));
  return { page, blocks, removals, flags, statistics, sections: readSections(blocks) };
}

export async function metadataOf(given: Given): Promise<Metadata> {
  return readMetadata(gatherFindings(await evidenceOf(given)), await loadPlaces());
}

export async function kindOf(given: Given): Promise<KindDecision> {
  return kindOfEvidence(await evidenceOf(given));
}

export async function kindOfEvidence(evidence: ReportEvidence): Promise<KindDecision> {
  const findings = gatherFindings(evidence);
  return decideKind(findings, readMetadata(findings, await loadPlaces()));
}

/** Blocks as the flow gives them: `#` opens a heading element, `- ` an item, the rest are paragraphs. */
export function blocksOf(...lines: readonly string[]): readonly Block[] {
  return lines.map((line, i): Block => {
    const at = `line[${i + 1}]`;
    const heading = /^(#+) /u.exec(line);
    if (heading) {
      const level = heading[1]?.length ?? 1;
      return { kind: "heading", level, text: line.slice(level + 1), at };
    }
    const isItem = line.startsWith("- ");
    return {
      kind: isItem ? "item" : "paragraph",
      level: null,
      text: isItem ? line.slice(2) : line,
      at,
    };
  });
}

/** A table block whose cells span nothing. */
export function tableOf(...rows: readonly (readonly string[])[]): Block {
  return {
    kind: "table",
    shape: "html",
    at: "/html/body/table[1]",
    rows: rows.map((row) => row.map((text) => ({ text, rowSpan: 1, colSpan: 1, at: "" }))),
  };
}
