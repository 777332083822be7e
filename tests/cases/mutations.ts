import * as fc from "fast-check";

/**
 * An accident that may befall a page on its way: a lost connection, jumbled blocks, a splice. Plain data,
 * so that a failing run prints what to repeat; positions are fractions, so that it fits any page.
 */
type Accident =
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "swap"; readonly at: readonly number[] }
  | { readonly kind: "insert"; readonly at: number; readonly piece: string }
  | { readonly kind: "bytes"; readonly at: number; readonly values: readonly number[] };

const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** Pieces that have broken parsers before: unclosed tags, stray cells, odd spans, bare bars. */
const pieces: readonly string[] = [
  "<table><td>",
  "</div></table>",
  '<td rowspan="65534" colspan="1000">7</td>',
  "<noframes>",
  "<textarea>",
  "<svg><desc><table>",
  "<template><p>",
  '<div style="display:none">',
  "<plaintext>",
  "<!--",
  "&#x110000;&#0;",
  "0 |\n||||||||\n",
  "一、总体情况",
  "□",
];

const accident: fc.Arbitrary<Accident> = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at: fraction }),
  fc.record({
    kind: fc.constant("swap" as const),
    at: fc.array(fraction, { minLength: 3, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: fraction,
    piece: fc.constantFrom(...pieces),
  }),
  fc.record({
    kind: fc.constant("bytes" as const),
    at: fraction,
    values: fc.array(fc.nat(255), { minLength: 1, maxLength: 48 }),
  }),
);

/** Up to four accidents, one after the other. */
export const accidents: fc.Arbitrary<readonly Accident[]> = fc.array(accident, {
  minLength: 1,
  maxLength: 4,
});

export function damage(bytes: Uint8Array, happened: readonly Accident[]): Uint8Array {
  return happened.reduce(suffer, bytes);
}

function suffer(bytes: Uint8Array, one: Accident): Uint8Array {
  if (one.kind === "swap") return swap(bytes, one.at);
  const index = position(bytes, one.at);
  if (one.kind === "cut") return bytes.subarray(0, index);
  const piece =
    one.kind === "insert" ? new TextEncoder().encode(one.piece) : Uint8Array.from(one.values);
  return join(bytes.subarray(0, index), piece, bytes.subarray(index));
}

function swap(bytes: Uint8Array, at: readonly number[]): Uint8Array {
  const [a = 0, b = 0, c = 0] = at
    .map((one) => position(bytes, one))
    .toSorted((left, right) => left - right);
  return join(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
}

function position(bytes: Uint8Array, at: number): number {
  return Math.floor(at * bytes.length);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
