import type { HanConversion } from "../reading.ts";
import { CHARACTER_EXCEPTIONS } from "./character-exceptions.ts";
import { simplifiedCharacters } from "./simplified-character.ts";
import { TAIWAN_PHRASES, type TaiwanPhrase } from "./taiwan-phrases.ts";
import { toMainland } from "./to-mainland.ts";

export { detectScript } from "./detect-script.ts";

/** A converted text that knows, for each of its characters, the index in the text it was made from. */
interface Converted {
  readonly text: string;
  /** offsets[i] is the source index of character i; one more entry gives the source's length. */
  readonly offsets: readonly number[];
}

/** Characters before and after a phrase that may show it to be the publisher's own. */
const CONTEXT = 6;

const phraseOf: ReadonlyMap<string, TaiwanPhrase> = new Map(
  TAIWAN_PHRASES.map((phrase) => [phrase.from, phrase]),
);
/** The longest first: 触控萤幕 before 萤幕. */
const ANY_PHRASE = new RegExp(
  [...phraseOf.keys()].toSorted((a, b) => b.length - a.length).join("|"),
  "gu",
);

/** Converts texts of one document to simplified mainland wording and keeps a record of what was changed. */
export class HanConverter {
  readonly script: HanConversion["script"];
  private readonly characters = new Map<string, [to: string, count: number]>();
  private readonly phrases = new Map<string, { from: string; to: string; count: number }>();

  constructor(script: HanConversion["script"]) {
    this.script = script;
  }

  convert(text: string): string {
    return this.script === "simplified" ? text : this.convertWithOffsets(text).text;
  }

  /** As `convert`, with the way back to the source: what is found in the text can be shown on the page. */
  convertWithOffsets(text: string): Converted {
    if (this.script === "simplified") {
      return { text, offsets: Array.from({ length: text.length + 1 }, (_, i) => i) };
    }
    const simplified = simplify(text);
    const phrases = this.script === "taiwan" ? phrasesIn(simplified) : [];
    const offsets: number[] = [];
    let converted = "";
    let end = 0;
    const keep = (until: number): void => {
      this.recordCharacters(text.slice(end, until), simplified.slice(end, until));
      converted += simplified.slice(end, until);
      for (; end < until; end += 1) offsets.push(end);
    };
    for (const { index, phrase } of phrases) {
      keep(index);
      this.recordPhrase(text.slice(index, index + phrase.from.length), phrase.to);
      converted += phrase.to;
      for (let i = 0; i < phrase.to.length; i += 1) {
        offsets.push(index + Math.min(i, phrase.from.length - 1));
      }
      end = index + phrase.from.length;
    }
    keep(text.length);
    offsets.push(text.length);
    return { text: converted, offsets };
  }

  record(): HanConversion {
    return {
      script: this.script,
      characters: Object.fromEntries(this.characters),
      phrases: [...this.phrases.values()],
    };
  }

  private recordCharacters(source: string, converted: string): void {
    const to = Array.from(converted);
    Array.from(source).forEach((from, i) => {
      const now = to[i] ?? from;
      if (now !== from) this.characters.set(from, [now, (this.characters.get(from)?.[1] ?? 0) + 1]);
    });
  }

  private recordPhrase(from: string, to: string): void {
    const count = (this.phrases.get(from)?.count ?? 0) + 1;
    this.phrases.set(from, { from, to, count });
  }
}

/** Character for character: the result is as long as the text. */
function simplify(text: string): string {
  const whole = toMainland(text);
  // The converter keeps the length; should a phrase of its tables not, characters are safer than a shift.
  const converted = whole.length === text.length ? whole : simplifiedCharacters(text);
  const units = converted.split("");
  for (const { pattern, to } of CHARACTER_EXCEPTIONS) {
    for (const { index } of text.matchAll(pattern)) units[index] = to;
  }
  return units.join("");
}

interface PlacedPhrase {
  readonly index: number;
  readonly phrase: TaiwanPhrase;
}

function phrasesIn(simplified: string): readonly PlacedPhrase[] {
  return Array.from(simplified.matchAll(ANY_PHRASE)).flatMap(({ index, 0: words }) => {
    const phrase = phraseOf.get(words);
    if (phrase === undefined) return [];
    const around = simplified.slice(Math.max(0, index - CONTEXT), index + words.length + CONTEXT);
    return phrase.unless?.test(around) === true ? [] : [{ index, phrase }];
  });
}
