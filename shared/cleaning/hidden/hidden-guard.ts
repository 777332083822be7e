import type { Element } from "domhandler";
import { buildDraft } from "../../content/build-draft.ts";
import { FORM_WORDS, SECTION_WORDS } from "../../content/containers.ts";
import type { DraftBlock } from "../../content/draft.ts";
import type { Run } from "../../content/run.ts";
import { fold } from "../../han/fold.ts";
import { withoutGlosses } from "../../han/pinyin-glosses.ts";
import type { Page } from "../../page/page.ts";
import { MOST_LINES, remembered } from "../../page/remembered.ts";
import { appraise, isAdvertisement } from "../advertisements/appraise.ts";
import { linksOf, type PageLinks } from "../links/linked-sites.ts";
import type { Shown } from "./shown-text.ts";

/** What hidden text is: part of a report, a copy of what is shown, or neither. */
type HiddenVerdict = "genuine" | "copy" | "foreign";

/** Words of the form or of its headings that one block holds by design, not by chance. */
const FEWEST_FORM_WORDS = 2;
/** Lines in a row that speak as a public body does. */
const FEWEST_OFFICIAL_LINES = 2;
const OFFICIAL_SHARE = 0.5;
/** Less of a year tab is foreign, even where something was pasted into it. */
const FOREIGN_SHARE = 0.3;
/** A copy may differ by what surrounds the text: a button, a hint on how to scroll. */
const COPY_SHARE = 0.95;
/** A page that shows less is one whose script has yet to show it. */
const BLANK_PAGE = 40;
const SHORTEST_PAGE = 200;

/** The title of a year's report, and the numbers of its sections, which neither a menu nor an advertisement has. */
const REPORT_OF_A_YEAR = /20\d{2}年.{0,30}(?:信息公开|政务公开).{0,12}(?:报告|年报)/u;
const SECTION_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]{1,3}部分|\d{1,2}[、.](?!\d))(?=.{2,30}$)/u;
const FEWEST_SECTIONS = 2;

/** Words that public bodies use of their own work; one alone proves nothing, spam is decorated with it. */
const OFFICIAL_WORDS: readonly string[] = [
  "政府信息公开",
  "信息公开条例",
  "年度报告",
  "年报",
  "政务公开",
  "主动公开",
  "申请公开",
  "行政机关",
  "行政诉讼",
  "规范性文件",
  "行政许可",
  "行政处罚",
  "领导小组",
  "政府网站",
  "政策解读",
  "受理",
  "办结",
  "答复",
  "依法",
  "贯彻",
  "落实",
  "统计期限",
  "工作人员",
  "人民政府",
  "我局",
  "我市",
  "我县",
  "我区",
  "我镇",
  "我办",
  "全市",
  "全县",
  "全区",
  "全镇",
];

/** One line of hidden text; a table's row is one. */
interface Line {
  /** Folded, without pinyin glosses: they would part each word that tells. */
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Tells hidden spam from hidden parts of a report (REPORT-FORMAT 7.3, S6): words of the form and its headings, or
 * several lines that speak as a public body does, as long as little of the block is foreign.
 */
export class HiddenGuard {
  private readonly page: Page;
  private readonly body: Element;
  private readonly shown: Shown;
  private links: PageLinks | null = null;
  private shownLines: Set<string> | null = null;
  /** Parts that were kept since lines were last compared. */
  private readonly kept: Element[] = [];

  constructor(page: Page, body: Element, shown: Shown) {
    this.page = page;
    this.body = body;
    this.shown = shown;
  }

  judge(element: Element): HiddenVerdict {
    const lines = this.linesOf(element);
    const whole = sum(lines.map(({ text }) => text.length));
    if (whole === 0 || this.foreignIn(lines) > whole * FOREIGN_SHARE) return "foreign";
    if (this.isPage(whole)) return "genuine";
    if (!speaksOfReports(lines, whole)) return "foreign";
    return this.isCopy(lines, whole) ? "copy" : "genuine";
  }

  /** What was kept is shown from then on: its own copy is one more than is wanted. */
  noteKept(element: Element): void {
    this.kept.push(element);
  }

  private linesOf(element: Element): readonly Line[] {
    return buildDraft([element], new Set(), this.page.mediaType).flatMap(linesOfBlock);
  }

  private linesShown(): Set<string> {
    this.shownLines ??= new Set(
      buildDraft([this.body], this.shown.hiddenElements, this.page.mediaType)
        .flatMap(linesOfBlock)
        .map(({ text }) => text),
    );
    for (const { text } of this.kept.splice(0).flatMap((element) => this.linesOf(element)))
      this.shownLines.add(text);
    return this.shownLines;
  }

  /** Where nothing else is shown, a script shows this: no reader opens a blank page. */
  private isPage(whole: number): boolean {
    return this.shown.characters < BLANK_PAGE && whole > SHORTEST_PAGE;
  }

  private foreignIn(lines: readonly Line[]): number {
    const links = (this.links ??= linksOf(this.page));
    return sum(
      lines.map(({ text, runs }) => {
        const found = runs.flatMap((run) => links.foreignIn(run));
        if (
          isForeign(
            text,
            found.map(({ site }) => site),
          )
        )
          return text.length;
        return Math.min(text.length, sum(found.map(({ start, end }) => end - start)));
      }),
    );
  }

  private isCopy(lines: readonly Line[], whole: number): boolean {
    const shown = this.linesShown();
    const others = lines.filter(({ text }) => !shown.has(text));
    // Years and figures differ from tab to tab where all the other words are the form's.
    if (others.some(({ text }) => /\d/u.test(text))) return false;
    return sum(others.map(({ text }) => text.length)) <= whole * (1 - COPY_SHARE);
  }
}

function isForeign(text: string, foreignSites: readonly string[]): boolean {
  if (foreignSites.length === 0) return isForeignAlone(text);
  return isAdvertisement(appraise(text, { brands: [], foreignSites }));
}

/** Hidden parts stand in one another, so that their lines are asked for again and again. */
const isForeignAlone = remembered(
  (text) => isAdvertisement(appraise(text, { brands: [], foreignSites: [] })),
  MOST_LINES,
);

function linesOfBlock(block: DraftBlock): readonly Line[] {
  const lines =
    block.kind === "table" ? block.rows.map((row) => row.map(({ run }) => run)) : [[block.run]];
  return lines.map((runs) => ({
    text: fold(withoutGlosses(runs.map(({ text }) => text).join("\t"))),
    runs,
  }));
}

function speaksOfReports(lines: readonly Line[], whole: number): boolean {
  const words = [...FORM_WORDS, ...SECTION_WORDS];
  const said = words.filter((word) => lines.some(({ text }) => text.includes(word)));
  if (said.length >= FEWEST_FORM_WORDS) return true;
  const official = lines.filter(isOfficial);
  if (official.length > 0 && isDocument(lines)) return true;
  const characters = sum(official.map(({ text }) => text.length));
  return official.length >= FEWEST_OFFICIAL_LINES && characters >= whole * OFFICIAL_SHARE;
}

/** The short report of a small office may speak as one in a few lines only; its title and its sections tell it. */
function isDocument(lines: readonly Line[]): boolean {
  const sections = lines.filter(({ text }) => SECTION_NUMBER.test(text)).length;
  return sections >= FEWEST_SECTIONS || lines.some(({ text }) => REPORT_OF_A_YEAR.test(text));
}

/** Two words of public work, or one in a sentence or beside a figure. */
function isOfficial({ text }: Line): boolean {
  const words = OFFICIAL_WORDS.filter((word) => text.includes(word));
  return words.length >= 2 || (words.length === 1 && /\d|[。;]$/u.test(text));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
