import { foldAligned } from "../fold-aligned.ts";
import type { PageLine } from "../page-words.ts";

/** The words on both sides that a copy of the line must share with it. */
const LEAST_AFTER = 6;
const LEAST_BEFORE = 4;
const LONGEST_ORIGINAL = 24;

/**
 * What stands in a slot in a copy of the same line that was not overwritten: the title kept by a cloaking
 * script, a meta, an alternative text (REPORT-FORMAT 7.8). Null where no copy has both sides of the slot.
 */
export function originalInCopy(
  before: string,
  after: string,
  copies: readonly PageLine[],
): string | null {
  const right = after.slice(0, LEAST_AFTER);
  if (right.length < LEAST_AFTER) return null;
  const left = before.slice(-LEAST_BEFORE);
  for (const { text, published } of copies) {
    const end = text.indexOf(right);
    if (end <= 0) continue;
    const start = left === "" ? 0 : text.lastIndexOf(left, end) + left.length;
    const isFound = left === "" || start >= left.length;
    const original = published.slice(start, end).trim();
    if (isFound && original.length >= 2 && original.length <= LONGEST_ORIGINAL) return original;
  }
  return null;
}

/** Parts of a page that repeat words of its text. */
const COPYING: ReadonlySet<PageLine["part"]> = new Set(["title", "meta", "image"]);

/** The lines of a page that may be such copies: those around the text, without the brand. */
export function copiesOf(
  lines: readonly PageLine[],
  originalTitle: string | null,
  brands: readonly string[],
): readonly PageLine[] {
  const kept: readonly PageLine[] =
    originalTitle === null
      ? []
      : [{ text: foldAligned(originalTitle), published: originalTitle, part: "title" }];
  const others = lines.filter(({ part }) => COPYING.has(part));
  return [...kept, ...others].filter(({ text }) => !brands.some((brand) => text.includes(brand)));
}
