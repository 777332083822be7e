/** Words behind the values count less, they may be the head of the next label; no label is all behind them. */
const WEIGHT_AFTER = 0.7;
const LEAST_BEFORE = 0.2;
/** What a character costs that stands inside a label and is none of its own, and one of its own that is lost. */
const COST_OF_STRANGE = 0.3;
const COST_OF_LOST = 0.5;
/** A label ends where the values begin, but for a character that an office added; before it others may stand. */
const ADDED_WORD = 1;
const COST_OF_DISTANCE = 0.12;
const REACH = 6;

/** The words on both sides of values. */
export interface Words {
  readonly before: string;
  readonly after: string;
}

/** The best ways to lay the first characters of a label over the words, by the last character they reach. */
interface Line {
  readonly worth: Float64Array;
  /** How many of the label's characters stand before the values. */
  readonly before: Uint8Array;
  /** Behind which of the words' characters the last of them stands. */
  readonly end: Uint8Array;
}

/**
 * How well a label fits the words around values, 0…1: the share of its characters that stand there in
 * order, with little between them, up to the values or around them. Labels have 60 characters at most.
 */
export function fitLabel(label: string, { before, after }: Words): number {
  const left = before.slice(-(label.length + REACH));
  const words = left + after.slice(0, label.length);
  let above = emptyLine(words.length);
  let best = 0;
  for (const character of label) {
    const line = emptyLine(words.length);
    for (let at = 0; at <= words.length; at += 1) {
      take(line, at, above, at, -COST_OF_LOST);
      if (at > 0) take(line, at, line, at - 1, -COST_OF_STRANGE);
      if (at > 0 && words.charAt(at - 1) === character) {
        takeCharacter(line, at, above, at <= left.length);
      }
      best = Math.max(best, valueAt(line, at, label.length, left.length));
    }
    above = line;
  }
  return best;
}

function emptyLine(length: number): Line {
  return {
    worth: new Float64Array(length + 1),
    before: new Uint8Array(length + 1),
    end: new Uint8Array(length + 1),
  };
}

/** Goes on from another place, if that is worth more. */
function take(line: Line, at: number, from: Line, place: number, gain: number): void {
  const worth = (from.worth[place] ?? 0) + gain;
  if (worth <= (line.worth[at] ?? 0)) return;
  line.worth[at] = worth;
  line.before[at] = from.before[place] ?? 0;
  line.end[at] = from.end[place] ?? 0;
}

/** The label's character stands here. */
function takeCharacter(line: Line, at: number, above: Line, isBefore: boolean): void {
  const worth = (above.worth[at - 1] ?? 0) + (isBefore ? 1 : WEIGHT_AFTER);
  if (worth <= (line.worth[at] ?? 0)) return;
  line.worth[at] = worth;
  line.before[at] = (above.before[at - 1] ?? 0) + (isBefore ? 1 : 0);
  line.end[at] = at;
}

function valueAt({ worth, before, end }: Line, at: number, length: number, here: number): number {
  if ((before[at] ?? 0) < LEAST_BEFORE * length) return 0;
  const distance = Math.max(0, here - (end[at] ?? 0) - ADDED_WORD);
  return Math.max(0, (worth[at] ?? 0) / length - distance * COST_OF_DISTANCE);
}
