import type { Text } from "domhandler";
import { INVISIBLE } from "../han/invisible.ts";
import { placeInText } from "../page/node-path.ts";

/** From `start` in the run on, its characters are those of `node` from `offset` on. */
interface Origin {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
}

/**
 * A line of text, a heading or a table cell before the last stages: white space folded, and each
 * character traceable to its text node.
 */
export interface Run {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** Collects text nodes into one run; characters that take no room go, with white space folded to one space. */
export class RunBuilder {
  private text = "";
  private origins: Origin[] = [];
  private isSpacePending = false;

  /** Adds characters of a node, from `offset` in the node's data on. */
  add(data: string, node: Text, offset = 0): void {
    for (let i = 0; i < data.length;) {
      if (isInvisible(data, i)) {
        if (/\p{White_Space}/u.test(data.charAt(i))) this.isSpacePending = true;
        i += 1;
        continue;
      }
      let end = i + 1;
      while (end < data.length && !isInvisible(data, end)) end += 1;
      this.append(data.slice(i, end), node, offset + i);
      i = end;
    }
  }

  /** A boundary between two words that no white space marks, as `<br>` in a cell. */
  space(): void {
    this.isSpacePending = true;
  }

  /** How many characters there are so far. */
  get length(): number {
    return this.text.length;
  }

  /** The run so far; the builder is empty after it. */
  take(): Run {
    const run = { text: this.text, origins: this.origins };
    this.text = "";
    this.origins = [];
    this.isSpacePending = false;
    return run;
  }

  private append(piece: string, node: Text, offset: number): void {
    if (this.isSpacePending && this.text !== "") this.text += " ";
    this.isSpacePending = false;
    const last = this.origins.at(-1);
    const start = this.text.length;
    // Where one character of white space stands for itself, the origin before it goes on.
    if (last?.node !== node || last.offset - last.start !== offset - start)
      this.origins.push({ start, node, offset });
    this.text += piece;
  }
}

function isInvisible(data: string, index: number): boolean {
  const code = data.charCodeAt(index);
  // Most characters are Han: the test for them must cost nothing.
  return code < 0x2e80 || code > 0xd7ff ? INVISIBLE.test(data.charAt(index)) : code === 0x3000;
}

/** Where the run's character at `index` stands in the page. */
export function placeOf(run: Run, index: number): string {
  const origin = run.origins[originAt(run, index)];
  if (origin === undefined) return "";
  return placeInText(origin.node, origin.offset + Math.max(0, index - origin.start));
}

/** Index of the last origin that starts at or before a character; 0 where none does. */
function originAt(run: Run, index: number): number {
  let low = 0;
  let high = run.origins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((run.origins[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Characters [start, end) of a text node. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Characters [start, end) of a run. */
interface PartOfRun {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a part: characters [from, to) of the run, which are those of a node from `offset` on. */
function* piecesOf({ run, start, end }: PartOfRun) {
  for (let i = originAt(run, start); i < run.origins.length; i += 1) {
    const origin = run.origins[i];
    if (origin === undefined || origin.start >= end) break;
    const from = Math.max(start, origin.start);
    const to = Math.min(end, run.origins[i + 1]?.start ?? run.text.length);
    if (to > from)
      yield { from, to, node: origin.node, offset: origin.offset + from - origin.start };
  }
}

/** The page's characters that lie behind a part of a run. */
export function stretchesOf(part: PartOfRun): readonly Stretch[] {
  return Array.from(piecesOf(part), ({ from, to, node, offset }) => ({
    node,
    start: offset,
    end: offset + to - from,
  }));
}

/** A part of a run as a run of its own. */
export function partOfRun(part: PartOfRun): Run {
  const builder = new RunBuilder();
  for (const { from, to, node, offset } of piecesOf(part))
    builder.add(part.run.text.slice(from, to), node, offset);
  return builder.take();
}

/** A stretch [start, end) to be replaced by `mark`, or taken out where the mark is empty. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** The run with stretches replaced, in one pass; they are in order and do not overlap. */
export function replaceInRun(run: Run, replacements: readonly Replacement[]): Run {
  const builder = new RunBuilder();
  let next = 0;
  run.origins.forEach(({ start, node, offset }, i) => {
    const pieceEnd = run.origins[i + 1]?.start ?? run.text.length;
    let position = start;
    // Between two pieces there is white space at most; it goes where a stretch goes over it.
    const isGone = replacements
      .slice(Math.max(0, next - 1), next + 1)
      .some((each) => each.start < start && each.end >= start);
    if (run.text.charAt(start - 1) === " " && !isGone) builder.space();
    while (position < pieceEnd) {
      const replacement = replacements[next];
      const stop = Math.min(pieceEnd, Math.max(position, replacement?.start ?? pieceEnd));
      builder.add(run.text.slice(position, stop), node, offset + position - start);
      position = stop;
      if (replacement === undefined || position >= pieceEnd) continue;
      // A stretch may reach over several pieces; its mark stands where it begins.
      if (position === replacement.start)
        builder.add(replacement.mark, node, offset + position - start);
      position = Math.min(pieceEnd, replacement.end);
      if (replacement.end <= pieceEnd) next += 1;
    }
  });
  return builder.take();
}
