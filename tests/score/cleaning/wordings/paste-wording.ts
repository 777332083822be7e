import { readCapture } from "#shared";
import { captureOf } from "../../../support/capture.ts";

/** Where a wording is pasted: as a paragraph, behind a sentence, behind a clause without a stop of its own. */
export const PLACES = ["line", "sentence", "clause"] as const;
export type Place = (typeof PLACES)[number];

const HEADINGS = ["一、总体情况", "二、主动公开", "三、依申请公开", "四、存在的问题"] as const;
const PARAGRAPHS = [
  "2021年，我局落实上级关于推进政务公开工作的各项部署，坚持以公开为常态、不公开为例外，有序推进各项任务。一年来，局主要领导三次听取汇报。",
  "全年通过县政府门户网站主动公开政府信息312条，其中政策文件41条。在档案馆、图书馆设立查阅点4处，接待群众690人次。",
  "共收到政府信息公开申请41件，全部在法定期限内答复。申请主要涉及征地补偿、工程招标等内容。",
  "一是解读形式较为单一。二是基层人员变动频繁，业务能力有待提升。",
] as const;
const TITLE = "云岫县水务局2021年政府信息公开工作年度报告";

/** What reading a page with a wording left of it and took of the publisher's text, in letters and digits. */
export interface Outcome {
  readonly size: number;
  readonly left: number;
  readonly lost: number;
  /** The text as read around the place, for a reader. */
  readonly shown: string;
}

/** Reads the page with an advertisement at a place, and compares it with the page without. */
export async function pasteAdvertisement(wording: string, place: Place): Promise<Outcome> {
  const clean = await read(PARAGRAPHS);
  const { start, end, text } = difference(clean, await read(pasted(wording, place)));
  const shown = `${text}${end > start ? ` instead of ${clean.slice(start, end)}` : ""}`;
  return { size: size(wording), left: size(text), lost: size(clean.slice(start, end)), shown };
}

/** Reads the page with a genuine sentence at a place: nothing of it may go. */
export async function pasteGenuine(wording: string, place: Place): Promise<Outcome> {
  const { text } = difference(await read(PARAGRAPHS), await read(pasted(wording, place)));
  const lost = Math.max(0, size(wording) - size(text));
  return { size: size(wording), left: 0, lost, shown: `${text} instead of ${wording}` };
}

function pasted(wording: string, place: Place): readonly string[] {
  const [overview, active, ...rest] = PARAGRAPHS;
  const clause = wording.replace(/[。！!]$/u, "");
  const pages: Readonly<Record<Place, readonly string[]>> = {
    line: [overview, `${active}\n${wording}`, ...rest],
    sentence: [overview, active.replace("。在", `。${wording}在`), ...rest],
    clause: [overview.replace("，坚持", `，${clause}，坚持`), active, ...rest],
  };
  return pages[place];
}

async function read(sections: readonly string[]): Promise<string> {
  const body = sections.map((text, i) => {
    const paragraphs = text.split("\n").map((line) => `<p>${line}</p>`);
    return `<h2>${HEADINGS[i] ?? ""}</h2>${paragraphs.join("")}`;
  });
  const end = "<p>云岫县水务局</p><p>2022年1月12日</p>";
  const html = `<title>${TITLE}</title><div id="zoom"><h1>${TITLE}</h1>${body.join("")}${end}</div>`;
  const readings = await readCapture(captureOf(html));
  return readings.map(({ text }) => text).join("\n");
}

/** The one stretch in which a text differs from another: [start, end) of the first, and what the second has there. */
function difference(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let behind = 0;
  const most = Math.min(before.length, after.length) - start;
  while (behind < most && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return {
    start,
    end: before.length - behind,
    text: after.slice(start, after.length - behind),
  };
}

function size(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
