/** The form's longest label has 40 characters. */
const LONGEST = 60;

/**
 * How like two folded labels are, 0…1: the share of characters that need not be changed to make one of
 * the other (edit distance). For labels damaged on their way, where what is distinctive is gone.
 */
export function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0 || longer > LONGEST) return 0;
  return 1 - editDistance(one, other) / longer;
}

/** Whether two labels can be that like at all: cheaper than to find out how like they are. */
export function mayBeLike(one: string, other: string, least: number): boolean {
  const longer = Math.max(one.length, other.length);
  const enough = longer * least;
  if (longer > LONGEST || Math.min(one.length, other.length) < enough) return false;
  let shared = 0;
  for (const character of one) if (other.includes(character)) shared += 1;
  return shared >= enough;
}

function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one.charAt(row - 1) === other.charAt(column - 1);
      const replaced = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const dropped = (above[column] ?? 0) + 1;
      const added = (line[column - 1] ?? 0) + 1;
      line.push(Math.min(replaced, dropped, added));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
