import { fold } from "../../han/fold.ts";
import type { Found } from "../../reading.ts";
import { calendarDay, readDate } from "../dates.ts";
import { type Passage, stated } from "../passage.ts";
import type { Sources } from "../sources.ts";
import { bareDateLine } from "./bare-date.ts";
import type { LabelMeaning } from "./labels.ts";

/** Dates in addresses: TRS `t20170210_123`, JCMS `/2017/2/10/`, UCAP `/2017-02/10/` (REPORT-FORMAT 5.1). */
const ADDRESS_DAYS: readonly RegExp[] = [
  /\/t(\d{4})(\d{2})(\d{2})_\d+/u,
  /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})\//u,
  /\/(20\d{2})(\d{2})(\d{2})\//u,
];
/** An epoch address is a fault of the system: a 2023 report stood at `t19700101_3416528` (REPORT-FORMAT 4.5). */
const EPOCH = "1970-01-01";
/** Below the title a printed report has its date in brackets. */
const COVER_LINES = 3;

/**
 * The day of publication: what the page shows (publication line, box), else the PubDate tag, else the address.
 * A PubDate that is the time the page was generated says nothing of the report.
 */
export function publicationDate(sources: Sources): Found<string> | null {
  return (
    labelledDate(sources, "publishedOn", "published/line") ??
    taggedDate(sources) ??
    labelledDate(sources, "updatedOn", "published/updated") ??
    bareDate(sources) ??
    addressDate(sources)
  );
}

/** 成文日期: the date of the signature, else of the cover, else the box's. */
export function issueDate(sources: Sources): Found<string> | null {
  const { signature, evidence, title, texts } = sources;
  const signed = signature?.date == null ? undefined : evidence.blocks[signature.date];
  if (signed !== undefined && signed.kind !== "table") {
    const date = readDate(signed.text);
    if (date !== null) return stated(date, "issued/signature", signed);
  }
  const cover = title === null ? [] : texts.slice(0, COVER_LINES);
  for (const line of cover) {
    const date = /^[([].{6,20}[)\]]$/u.test(fold(line.text)) ? readDate(line.text) : null;
    if (date !== null) return stated(date, "issued/cover", line);
  }
  return labelledDate(sources, "issuedOn", "issued/box");
}

function labelledDate(
  { labels }: Sources,
  wanted: LabelMeaning,
  rule: string,
): Found<string> | null {
  for (const { meaning, value, passage } of labels) {
    const date = meaning === wanted ? readDate(value) : null;
    if (date !== null) return stated(date, rule, passage);
  }
  return null;
}

function bareDate(sources: Sources): Found<string> | null {
  const line = bareDateLine(sources);
  const date = line === null ? null : readDate(line.text);
  return line === null || date === null ? null : stated(date, "published/line", line);
}

function taggedDate({ head }: Sources): Found<string> | null {
  const tagged = head.meta("PubDate");
  const date = tagged === null ? null : readDate(tagged.text);
  if (tagged === null || date === null || isGenerationTime(tagged, head.meta("others")))
    return null;
  return stated(date, "published/meta", tagged);
}

/** `<meta name="others" content="页面生成时间 2020-09-26 03:45:39">` beside the same PubDate. */
function isGenerationTime(tagged: Passage, others: Passage | null): boolean {
  const time = fold(tagged.text);
  return others !== null && time.length > 10 && fold(others.text) === `页面生成时间${time}`;
}

function addressDate({ evidence: { page } }: Sources): Found<string> | null {
  const url = page.url ?? "";
  for (const shape of ADDRESS_DAYS) {
    const match = shape.exec(url);
    const date = match ? calendarDay(match[1] ?? "", match[2] ?? "", match[3] ?? "") : null;
    if (date !== null && date !== EPOCH)
      return stated(date, "published/address", { text: url, at: null });
  }
  return null;
}
