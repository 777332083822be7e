import { fold, foldWithOffsets } from "../../han/fold.ts";
import type { Passage } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { parseReportTitle, type ReportTitle } from "../title/title-grammar.ts";

/** The sentence stands in the first paragraphs, or not at all. */
const PREFACE_PARAGRAPHS = 8;
const LONGEST_SENTENCE = 600;

/** The report named in a sentence: `现公布成吉思汗镇2016年政府信息公开工作年度报告`. */
const NAMES_REPORT = /(?:现将|现就|现予|公布|发布|编制了?|公开)(?<title>[^,。;:]{6,80})/gu;
/** The agency in a sentence that does not give the report its title there. */
const NAMES_AGENCY: readonly RegExp[] = [
  /由(?<agency>[^,。;:《》]{3,40}?)(?:根据|按照|依据|依照|负责编制|组织编制|汇总编制|编制|编写)/u,
  /本(?:报告|年报|年度报告)(?:是|为)(?<agency>[^,。;:《》]{3,40}?)(?:根据|按照|依据|依照)/u,
  /^(?<agency>[^,。;:《》]{3,40}?)(?:根据|按照|依据|依照|现将|现公布|严格按照)/u,
  /[,。](?<agency>[^,。;:《》]{3,40}?)(?:特|现)?(?:组织)?(?:编制|汇总)了?(?:本|此|《|20\d{2})/u,
];
/** `请与…联系`: the office in charge, and often but a part of the agency. */
const NAMES_CONTACT =
  /(?:请与|请联系|请径与|可与|请向|可联系)(?<agency>[^,。;:()]{3,40}?)(?:联系|咨询|反映|\()/u;

/** A passage and the piece of it that is in question. */
export interface Piece {
  readonly piece: string;
  readonly passage: Passage;
}

/** The reports that the opening paragraphs announce, with the agency and year each gives. */
export function announcedReports(
  sources: Sources,
): readonly { readonly report: ReportTitle; readonly passage: Passage }[] {
  return openingParagraphs(sources).flatMap((passage) =>
    [...fold(passage.text).matchAll(NAMES_REPORT)].flatMap((match) => {
      const report = parseReportTitle(match.groups?.["title"] ?? "");
      return report === null ? [] : [{ report, passage }];
    }),
  );
}

/** What the opening paragraphs give as the agency that reports. */
export function prefaceAgencies(sources: Sources): readonly Piece[] {
  return openingParagraphs(sources).flatMap((passage) => [
    ...pieces(passage, NAMES_REPORT, "title").flatMap(({ piece }) => {
      const agency = parseReportTitle(piece)?.agency ?? null;
      return agency === null ? [] : [{ piece: agency, passage }];
    }),
    ...NAMES_AGENCY.flatMap((pattern) => pieces(passage, pattern, "agency")),
  ]);
}

/** What the report asks its readers to turn to. */
export function contactAgencies({ texts }: Sources): readonly Piece[] {
  return texts.flatMap((passage) => pieces(passage, NAMES_CONTACT, "agency"));
}

function openingParagraphs({ texts }: Sources): readonly Passage[] {
  return texts.slice(0, PREFACE_PARAGRAPHS).filter(({ text }) => text.length <= LONGEST_SENTENCE);
}

/** The named group of each match, as published. */
function pieces(passage: Passage, pattern: RegExp, group: string): readonly Piece[] {
  const source = foldWithOffsets(passage.text);
  const { text } = source;
  const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
  return matches.flatMap((match) => {
    const folded = match?.groups?.[group];
    if (match === null || folded === undefined) return [];
    const start = text.indexOf(folded, match.index);
    const piece = passage.text.slice(source.offsets[start], source.offsets[start + folded.length]);
    return [{ piece: piece.trim(), passage }];
  });
}
