import { injected, mapGenuine, mapTexts, remark, slot, vacancy } from "../marks.ts";
import { escapeHtml } from "../../../site/markup.ts";
import type { GeneratedPage } from "../pages/lay-out-page.ts";
import { fillSpam, type Infection, withMarkup } from "./attack.ts";

/** What hangs on a pasted name (REPORT-FORMAT 7.3, S1). */
const DECORATIONS = ["", "", "", "", ":", "_", "(中国)", " ", "\n"] as const;

/**
 * S1: one name over one to three words of the page, everywhere: text, title, metas, attributes. The words are
 * those that attackers' search-and-replace lists hold (REPORT-FORMAT 7.2: typical targets).
 */
export const overwriteWords: Infection = (page, attack) => {
  const { random, agency, brand } = attack;
  const originals = random
    .some(
      [
        agency.siteName,
        agency.place,
        agency.name,
        "政务公开",
        "政府信息公开",
        "政务",
        "关于",
        "首页",
      ].filter((word) => standsInText(page, word)),
      random.pick([1, 1, 2, 3]),
    )
    // The longer first: 政务公开 before the 政务 in it.
    .toSorted((a, b) => b.length - a.length);
  const pasted = brand + random.pick(DECORATIONS);
  const isLinked = random.chance(0.15);
  return originals.reduce((current, original) => {
    const next = withMarkup(current, (marked) => overwrite(marked, original, pasted, isLinked));
    return hasNeighbours(next) ? current : next;
  }, page);
};

/** S1b: plausible Chinese over every mention of the agency; it may begin with the agency's true name. */
export const overwriteIdentity: Infection = (page, attack) => {
  const { random, pack, agency } = attack;
  const identity = fillSpam(random.pick(pack.spam.identities), attack);
  return withMarkup(page, (marked) => overwrite(marked, agency.name, identity, false));
};

/**
 * S2: the lapsed domain of the site under a new owner, whose name replaces the old one in the text as well. The
 * metas keep the old one: templates fill them in when a page is made, not when it is served. Where there are none
 * nothing tells that the new name is not the site's own, and it may stay in the text.
 */
export const moveHost: Infection = (page, { random, pack, agency }) => {
  const host = random.pick(pack.spam.hosts);
  const isTold = Array.from(page.marked.matchAll(/content="(?<value>[^"]*)"/gu)).some(
    ({ groups }) => groups?.["value"]?.includes(agency.domain),
  );
  const moved = withMarkup(page, (marked) =>
    mapTexts(marked, (text) =>
      isTold ? overwriteIn(text, agency.domain, host, false) : renameIn(text, agency.domain, host),
    ),
  );
  return { ...moved, url: page.url.replace(agency.domain, host) };
};

function standsInText({ marked }: GeneratedPage, word: string): boolean {
  return genuineTextOf(marked).includes(escapeHtml(word));
}

function genuineTextOf(marked: string): string {
  let text = "";
  mapGenuine(marked, (escaped) => {
    text += `${escaped}\n`;
    return escaped;
  });
  return text;
}

/** Two pasted names side by side read as one: how many words are missing there nobody can tell. */
function hasNeighbours({ marked }: GeneratedPage): boolean {
  return /\u{F0003}(?:<\/a>)?\s*(?:<a[^>]*>)?\u{F0004}[^\u{F0005}]*\u{F0005}\u{F0002}[^\u{F0003}]*\u{F0003}(?:<\/a>)?\s*(?:<a[^>]*>)?\u{F0004}/u.test(
    marked,
  );
}

function overwrite(marked: string, original: string, pasted: string, isLinked: boolean): string {
  const inText = mapTexts(marked, (text) => overwriteIn(text, original, pasted, isLinked));
  // The title and the attributes: no reader sees them, but a rule may compare with them.
  return inText
    .replace(/<title>[^<]*<\/title>/u, (title) => title.replaceAll(original, pasted.trim()))
    .replaceAll(/(?<name>content|alt|title)="(?<value>[^"]*)"/gu, (attribute: string) =>
      attribute.replaceAll(original, pasted.trim()),
    );
}

function overwriteIn(text: string, original: string, pasted: string, isLinked: boolean): string {
  const escaped = escapeHtml(original);
  const inGenuine = mapGenuine(text, (words) =>
    words
      .split(escaped)
      .map((part) => remark("genuine", part))
      .join(pastedOver(original, pasted, isLinked)),
  );
  return splitMarked(inGenuine)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(escaped, vacancy() + injected(pasted)),
    )
    .join("");
}

/** A name exchanged for another that may stand there: neither loss nor leak. */
function renameIn(text: string, from: string, to: string): string {
  return mapGenuine(text, (words) =>
    words
      .split(from)
      .map((part) => remark("genuine", part))
      .join(vacancy() + to),
  ).replaceAll(from, to);
}

function pastedOver(original: string, pasted: string, isLinked: boolean): string {
  const marked = slot(original) + injected(pasted);
  return isLinked ? `<a href="/" target="_blank">${marked}</a>` : marked;
}

/** The text outside marks at even places, the marked stretches at odd ones. */
function splitMarked(text: string): readonly string[] {
  return text.split(
    /(?<marked>[\u{F0001}\u{F0002}][^\u{F0003}]*\u{F0003}|\u{F0004}[^\u{F0005}]*\u{F0005})/u,
  );
}
