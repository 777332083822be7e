import { fillForm, fillReturn } from "../../cleaning/pages/fill-form.ts";
import { Pen } from "../../cleaning/pages/pen.ts";
import type { SentenceBank } from "../../cleaning/pages/sentences.ts";
import type { PrintedForm } from "../../../site/form-values.ts";
import type { Random } from "../../random.ts";
import type { ReadingTruth } from "../truth.ts";
import type { Author } from "./agency-table.ts";
import type { Outline, OutlinePart } from "./outline.ts";

/** What the text of a report is made of. Texts may hold the placeholders of `SentenceBank`. */
interface BodyWish {
  readonly author: Author;
  readonly year: number;
  readonly outline: Outline;
  /** The empty string for a report without one. */
  readonly preface: string;
  /** Lines of the signature. */
  readonly signature: readonly string[];
  /** Paragraphs to add at the end of a section, by the section's position from 0. */
  readonly insertions: Readonly<Record<number, string>>;
}

/** The text of a report in the notation of `parseBody`, and the tables that stand in it. */
export interface WrittenBody {
  readonly body: string;
  readonly form: PrintedForm;
  readonly edition: Outline["edition"];
  readonly year: number;
  readonly sections: NonNullable<ReadingTruth["sections"]>;
}

const FORM_MARKS = {
  "active-disclosure": "[表二]",
  applications: "[表三]",
  litigation: "[表四]",
  return: "[统计表]",
} as const;

/** Writes a report: its own sentences in the manner of the bank, the tables of its edition filled in. */
export function writeBody(random: Random, bank: SentenceBank, wish: BodyWish): WrittenBody {
  const { author, year, outline, preface, signature, insertions } = wish;
  const pen = new Pen(random, bank, author.speaker, year);
  const parts = outline.parts.flatMap((part, i) => [
    `# ${pen.fill(part.heading)}`,
    ...linesOf(part, pen),
    ...(insertions[i] === undefined ? [] : pen.fill(insertions[i]).split("\n")),
  ]);
  const lines = [
    pen.fill(preface),
    ...parts,
    ...signature.map((line) => `> ${line}`),
    ...(outline.hasReturn ? [FORM_MARKS.return] : []),
  ];
  return {
    body: lines.join("\n"),
    form: formOf(random, outline.edition),
    edition: outline.edition,
    year,
    sections: [
      ...(preface === "" ? [] : (["preface"] as const)),
      ...outline.parts.map(({ role }) => role),
      ...(signature.length === 0 ? [] : (["signature"] as const)),
    ],
  };
}

function linesOf(part: OutlinePart, pen: Pen): readonly string[] {
  return part.holds.map((piece) => {
    if ("form" in piece) return FORM_MARKS[piece.form];
    return "line" in piece ? pen.fill(piece.line) : pen.lines(...piece);
  });
}

function formOf(random: Random, edition: Outline["edition"]): PrintedForm {
  if (edition === "2008") return {};
  return edition === "2014" ? fillReturn(random) : fillForm(random, edition);
}
