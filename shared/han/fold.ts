import { INVISIBLE } from "./invisible.ts";
import { simplifiedCharacter } from "./simplified-character.ts";

/**
 * A folded text that knows, for each of its characters, the index in the text it was folded from. The way back is
 * made when it is first asked for: in most texts nothing is found that must be shown.
 */
export class Folded {
  readonly text: string;
  private readonly source: string;
  private known: readonly number[] | null = null;

  constructor(source: string) {
    this.source = source;
    this.text = fold(source);
  }

  /** offsets[i] is the source index of folded character i; one more entry gives the source's length. */
  get offsets(): readonly number[] {
    this.known ??= offsetsOf(this.source, this.text);
    return this.known;
  }
}

const DOUBLE_QUOTES = /[“”"「」『』〝〞＂]/u;

/**
 * Folds a text for matching (REPORT-FORMAT 2.7): compatibility width (`（` → `(`, `：` → `:`, `１` → `1`),
 * no white space or invisible characters, one kind of double quote, traditional → simplified character
 * by character, 其它 → 其他, 帐 → 账. Never for output: `text` keeps the width of its source.
 */
export function fold(text: string): string {
  let folded = "";
  // Apart from `folded`, which is expensive to look into while it grows.
  let last = "";
  let unchanged = 0;
  for (let i = 0; i < text.length;) {
    if (staysAsItIs(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const character = characterAt(text, i);
    if (i > unchanged) {
      folded += text.slice(unchanged, i);
      last = text.charAt(i - 1);
    }
    const units = foldCharacter(character, last);
    folded += units;
    if (units !== "") last = units.charAt(units.length - 1);
    i += character.length;
    unchanged = i;
  }
  return unchanged === 0 ? text : folded + text.slice(unchanged);
}

/** As `fold`, with the way back to the source. */
export function foldWithOffsets(text: string): Folded {
  return new Folded(text);
}

function offsetsOf(text: string, folded: string): readonly number[] {
  const offsets: number[] = [];
  let length = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    const character = staysAsItIs(code) ? null : characterAt(text, i);
    const units =
      character === null ? 1 : foldCharacter(character, folded.charAt(length - 1)).length;
    for (let k = 0; k < units; k += 1) offsets.push(i);
    length += units;
    i += character === null ? 1 : character.length;
  }
  offsets.push(text.length);
  return offsets;
}

/** What each character folds to by itself; texts have a few thousand different ones. */
const cache = new Map<string, string>();

/**
 * For each UTF-16 unit whether it folds to itself wherever it stands: nearly all of a text does, and the text is
 * folded by every stage.
 */
const unitKinds = new Uint8Array(0x10000);
const STAYS = 1;
const CHANGES = 2;

function staysAsItIs(code: number): boolean {
  const known = unitKinds[code];
  return (known === 0 ? learn(code) : known) === STAYS;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const isAlone = !isHalf && character !== "它" && foldCharacter(character, "") === character;
  const kind = isAlone ? STAYS : CHANGES;
  unitKinds[code] = kind;
  return kind;
}

/** The character that begins at an index: two units, or one, be it half of a character that lost the other half. */
function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

function foldCharacter(character: string, before: string): string {
  if (character === "它" && before === "其") return "他";
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldAlone(character);
  cache.set(character, folded);
  return folded;
}

function foldAlone(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (character === "帐" || character === "帳") return "账";
  const compatible = Array.from(character.normalize("NFKC"));
  return compatible.map((part) => (INVISIBLE.test(part) ? "" : simplifiedCharacter(part))).join("");
}
