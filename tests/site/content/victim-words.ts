/**
 * Infected articles mark the words that the attacker overwrote: `⟦政务公开⟧领导小组`. The site prints its
 * brand there, and a perfect reading has one □ for each.
 */
const marked = /⟦[^⟧]*⟧/gu;

export function overwriteWith(text: string, brand: string): string {
  return text.replaceAll(marked, brand);
}

export function withPlaceholders(text: string): string {
  return overwriteWith(text, "□");
}
