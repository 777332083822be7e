import type { Edition } from "#shared";
import type { FormPart } from "../../../site/content/document.ts";
import type { Random } from "../../random.ts";
import type { Agency } from "../pack.ts";
import { Pen } from "./pen.ts";
import { FORM_HEADINGS, type ProseRole, type SentenceBank } from "./sentences.ts";

/** One block of a report as its author typed it. */
export type Block =
  | { readonly kind: "heading" | "paragraph" | "signature"; readonly text: string }
  | { readonly kind: "form"; readonly part: FormPart };

export interface WrittenReport {
  readonly agency: Agency;
  readonly year: number;
  readonly edition: Edition;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** How long a report is, and what must stand in it. */
export interface ReportWish {
  /** Sentences in a section. */
  readonly length: number;
  /** Sentences with false friends, beside those that recur around one name. */
  readonly falseFriends: number;
  readonly isRecurring: boolean;
  /** Whether the site's address is named: an attacker may overwrite it. */
  readonly isAddressNamed: boolean;
}

const YEARS: Readonly<Record<Edition, readonly [first: number, last: number]>> = {
  "2008": [2008, 2013],
  "2014": [2014, 2018],
  "2019": [2019, 2020],
  "2021": [2021, 2024],
};

/** Invents a report of an agency for one edition of the form: its own sentences, true to nothing. */
export function writeReport(
  random: Random,
  bank: SentenceBank,
  agency: Agency,
  edition: Edition,
  wish: ReportWish,
): WrittenReport {
  const year = random.integer(...YEARS[edition]);
  const pen = new Pen(random, bank, agency, year);
  const title = pen.line("titles");
  const sections =
    edition === "2008" || edition === "2014"
      ? proseSections(random, bank, pen, wish)
      : formSections(pen, wish);
  const annex: readonly Block[] = edition === "2014" ? [{ kind: "form", part: "return" }] : [];
  const blocks = [
    paragraph(pen.line("prefaces")),
    ...sections,
    ...contact(pen, wish),
    ...signature(random, agency, year),
    ...annex,
  ];
  return {
    agency,
    year,
    edition,
    title,
    blocks: sprinkle(random, blocks, falseFriends(random, bank, pen, wish)),
  };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function heading(text: string): Block {
  return { kind: "heading", text };
}

function proseSections(
  random: Random,
  bank: SentenceBank,
  pen: Pen,
  { length }: ReportWish,
): readonly Block[] {
  return random
    .pick(bank.proseHeadings)
    .flatMap(([role, text]) => [heading(text), paragraph(pen.lines(role, length))]);
}

function formSections(pen: Pen, { length }: ReportWish): readonly Block[] {
  const part = (label: string, role: ProseRole): Block =>
    paragraph(`${label}${pen.lines(role, Math.ceil(length / 2))}`);
  const [overview, disclosure, applications, litigation, problems, other] = FORM_HEADINGS;
  return [
    heading(overview),
    paragraph(pen.lines("overview", Math.ceil(length / 2))),
    part("（一）主动公开。", "disclosure"),
    part("（二）依申请公开。", "applications"),
    part("（三）政府信息管理。", "management"),
    part("（四）平台建设。", "platform"),
    part("（五）监督保障。", "supervision"),
    heading(disclosure),
    { kind: "form", part: "active-disclosure" },
    heading(applications),
    { kind: "form", part: "applications" },
    heading(litigation),
    { kind: "form", part: "litigation" },
    heading(problems),
    paragraph(pen.lines("problems", length)),
    paragraph(pen.lines("improvements", length)),
    heading(other),
    paragraph(pen.lines("other", 1)),
  ];
}

function contact(pen: Pen, { isAddressNamed }: ReportWish): readonly Block[] {
  return isAddressNamed ? [paragraph(pen.line("contacts"))] : [];
}

function signature(random: Random, agency: Agency, year: number): readonly Block[] {
  if (random.chance(0.3)) return [];
  const date = `${year + 1}年${random.integer(1, 3)}月${random.integer(1, 28)}日`;
  return [
    { kind: "signature", text: agency.name },
    { kind: "signature", text: date },
  ];
}

function falseFriends(
  random: Random,
  bank: SentenceBank,
  pen: Pen,
  { falseFriends: count, isRecurring }: ReportWish,
): readonly string[] {
  const single = random.some(bank.falseFriends, count);
  return [...single, ...(isRecurring ? random.pick(bank.recurring) : [])].map((sentence) =>
    pen.fill(sentence),
  );
}

/** Puts sentences at the ends of paragraphs, each somewhere else where there is room. */
function sprinkle(
  random: Random,
  blocks: readonly Block[],
  sentences: readonly string[],
): readonly Block[] {
  const mixed = [...blocks];
  const hosts = blocks.flatMap((block, index) =>
    block.kind === "paragraph" && index > 0 ? [index] : [],
  );
  for (const sentence of sentences) {
    const index = random.pick(hosts);
    const host = mixed[index];
    if (host?.kind === "paragraph") mixed[index] = paragraph(host.text + sentence);
  }
  return mixed;
}
