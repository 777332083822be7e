import { escapeHtml } from "../../../site/markup.ts";
import { injected, mapGenuine, mapTexts, remark, slot, vacancy } from "../marks.ts";

/** How a pasted name stands in the markup. */
type PastedAs = (original: string, name: string) => string;

const half = (name: string): number => Math.ceil(name.length / 2);

/** Forms in which attackers' tools leave a name (REPORT-FORMAT 7.2, 7.3). */
export const FORMS: Readonly<Record<string, PastedAs>> = {
  plain: (original, name) => slot(original) + injected(name),
  span: (original, name) => `<span>${slot(original)}${injected(name)}</span>`,
  bold: (original, name) => `<strong>${slot(original)}${injected(name)}</strong>`,
  linked: (original, name) => `<a href="/">${slot(original)}${injected(name)}</a>`,
  "in two elements": (original, name) =>
    `<b>${slot(original)}${injected(name.slice(0, half(name)))}</b><font>${injected(name.slice(half(name)))}</font>`,
  "with a colon": (original, name) => slot(original) + injected(`${name}:`),
  "with （中国）": (original, name) => slot(original) + injected(`${name}（中国）`),
  "with a line break": (original, name) => slot(original) + injected(`${name}\n`),
};

/** Which of a word's places a name is pasted over, and whether the head's copies go as well. */
export interface Reach {
  readonly isHit: (place: number) => boolean;
  readonly isInHead: boolean;
}

export const REACHES: Readonly<Record<string, Reach>> = {
  everywhere: { isHit: () => true, isInHead: true },
  "text only": { isHit: () => true, isInHead: false },
  "every second": { isHit: (place) => place % 2 === 0, isInHead: true },
  "first three": { isHit: (place) => place < 3, isInHead: true },
  once: { isHit: (place) => place === 1, isInHead: false },
};

/** What is pasted, over what, where and how. */
interface Paste {
  readonly original: string;
  /** The name at a place: most attackers have one, some two that take turns. */
  readonly nameAt: (place: number) => string;
  readonly form: PastedAs;
  readonly reach: Reach;
}

/** A marked page with a name over a word. */
export function pasteName(marked: string, { original, nameAt, form, reach }: Paste): string {
  const escaped = escapeHtml(original);
  let place = -1;
  const inText = mapTexts(marked, (text) =>
    outsideMarks(
      mapGenuine(text, (words) =>
        replaceEach(words, escaped, () => {
          place += 1;
          return reach.isHit(place) ? form(original, nameAt(place)) : null;
        }),
      ),
      (furniture) =>
        reach.isInHead
          ? furniture.replaceAll(escaped, () => vacancy() + injected(nameAt(0)))
          : furniture,
    ),
  );
  if (!reach.isInHead) return inText;
  return inText
    .replace(/<title>[^<]*<\/title>/u, (title) => title.replaceAll(original, nameAt(0)))
    .replaceAll(/(?:content|alt|title)="[^"]*"/gu, (attribute) =>
      attribute.replaceAll(original, nameAt(0)),
    );
}

/** Genuine words with their occurrences of one replaced; null leaves an occurrence as it is. */
function replaceEach(words: string, word: string, replace: () => string | null): string {
  const parts = words.split(word);
  let kept = parts[0] ?? "";
  let result = "";
  for (const part of parts.slice(1)) {
    const pasted = replace();
    if (pasted === null) {
      kept += word + part;
      continue;
    }
    result += remark("genuine", kept) + pasted;
    kept = part;
  }
  return result + remark("genuine", kept);
}

/** The text with what stands outside marks rewritten: the site's furniture. */
function outsideMarks(text: string, rewrite: (furniture: string) => string): string {
  return text
    .split(
      /(?<marked>[\u{F0001}\u{F0002}][^\u{F0003}]*\u{F0003}|\u{F0004}[^\u{F0005}]*\u{F0005}|<[^>]*>)/u,
    )
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join("");
}
