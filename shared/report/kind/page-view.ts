import { blocksToText } from "../../content/block.ts";
import { fold } from "../../han/fold.ts";
import { elementsNamed } from "../../page/walk.ts";
import type { Attachment, Metadata } from "../../reading.ts";
import type { ReportEvidence } from "../evidence.ts";
import { scriptFields } from "../../page/script-fields.ts";
import { readAttachments } from "../read-attachments.ts";

/** A page as the rules for its kind look at it; every text is folded and of bounded length. */
export interface PageView {
  readonly evidence: ReportEvidence;
  readonly metadata: Metadata;
  readonly title: string;
  /** The first lines, without tables. */
  readonly opening: string;
  readonly headings: string;
  readonly text: string;
  /** What the cleaning took off as a farm's wrapping or as injected. */
  readonly wrapper: string;
  /** Length of the paragraphs: lines with a sentence in them, which labels, names and dates are not. */
  readonly proseLength: number;
  readonly host: string | null;
  readonly attachments: readonly Attachment[];
  /** Lines that are the name of a file: its link may be made by a script, or lost. */
  readonly namedFiles: readonly string[];
  readonly pictures: number;
  /** Whether a script holds the article that it is to draw. */
  readonly isDrawn: boolean;
}

const LONGEST_TEXT = 60_000;
const LONGEST_OPENING = 600;
const LONGEST_WRAPPER = 10_000;
const LONGEST_LABEL_LINE = 60;
const FILE_NAME = /^.{1,100}\.(?:pdf|docx?|wps|ofd|rtf|xlsx?|zip|rar)$/iu;
/** Pictures of the template, not of the document. */
const TEMPLATE_PICTURE =
  /logo|icon|banner|share|qrcode|ewm|wx|weixin|weibo|conac|jiucuo|blue\.png|red\.png|beian/iu;

/** Gathers what the rules for a page's kind look at. */
export function viewOf(evidence: ReportEvidence, metadata: Metadata): PageView {
  const { blocks, page, removals, sections } = evidence;
  const lines = blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
  return {
    evidence,
    metadata,
    title: fold(metadata.title?.value ?? ""),
    text: fold(blocksToText(blocks).slice(0, LONGEST_TEXT)),
    opening: fold(lines.join("\n").slice(0, LONGEST_OPENING)),
    headings: sections.map(({ heading }) => fold(heading)).join("|"),
    wrapper: fold(
      removals
        .filter(({ kind }) => kind === "wrapper" || kind === "inserted")
        .map((removal) => removal.text)
        .join("\n")
        .slice(0, LONGEST_WRAPPER),
    ),
    proseLength: lines.filter(isProse).join("").length,
    host: page.url !== null && URL.canParse(page.url) ? new URL(page.url).hostname : null,
    attachments: readAttachments(page),
    namedFiles: lines.filter((line) => FILE_NAME.test(line)),
    pictures: picturesOf(evidence),
    isDrawn: (scriptFields(page.document).get("content")?.value ?? "") !== "",
  };
}

function isProse(line: string): boolean {
  return /[。；;！!]/u.test(line) || line.length >= LONGEST_LABEL_LINE;
}

function picturesOf({ page }: ReportEvidence): number {
  return elementsNamed(page.document, "img").filter(({ attribs }) => {
    const source = attribs["src"] ?? "";
    return /\.(?:jpe?g|png|gif|bmp)$/iu.test(source) && !TEMPLATE_PICTURE.test(source);
  }).length;
}
