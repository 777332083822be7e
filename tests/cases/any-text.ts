import { type Arbitrary, integer, string, type StringConstraints } from "fast-check";

/** All code points but the halves of surrogate pairs. */
const codePoint = integer({ min: 0, max: 0x10f7ff }).map((number) =>
  String.fromCodePoint(number < 0xd800 ? number : number + 0x800),
);

/** Text of any characters. fast-check's own "binary" unit lists all 1.1 million of them first, which takes a second. */
export function anyText(constraints: Omit<StringConstraints, "unit"> = {}): Arbitrary<string> {
  return string({ ...constraints, unit: codePoint });
}
