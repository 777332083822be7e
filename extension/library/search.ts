import type { SavedSummary } from "./saved-summary.ts";

/** The entries in which every word of a search stands, newest first; all of them where there is no word. */
export function search(summaries: readonly SavedSummary[], words: string): readonly SavedSummary[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return summaries
    .filter((summary) => {
      const { title, agency, divisionCode, year, url } = summary;
      const text = [title, agency, divisionCode, year, url].join(" ").toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
}
