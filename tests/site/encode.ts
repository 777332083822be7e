const decoder = new TextDecoder("gb18030");

function* twoByteCodes(): Generator<readonly number[]> {
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) yield [lead, trail];
}

/** Codes of the Basic Multilingual Plane that GBK lacks: 81308130 to 8431A439. */
function* fourByteCodes(): Generator<readonly number[]> {
  for (let linear = 0; linear < 39_420; linear += 1)
    yield [
      0x81 + Math.floor(linear / 12_600),
      0x30 + (Math.floor(linear / 1260) % 10),
      0x81 + (Math.floor(linear / 10) % 126),
      0x30 + (linear % 10),
    ];
}

/** Turns the platform's decoder around: Node has no GBK encoder, and a table of our own could err. */
function invert(codes: Iterable<readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  for (const code of codes) {
    const character = decoder.decode(Uint8Array.from(code));
    if (character !== "\ufffd" && !table.has(character)) table.set(character, code);
  }
  return table;
}

const gbk = invert(twoByteCodes());
let beyondGbk: ReadonlyMap<string, readonly number[]> | null = null;

function encodeCharacter(character: string): readonly number[] {
  if (character < "\u0080") return [character.charCodeAt(0)];
  const short = gbk.get(character);
  if (short !== undefined) return short;
  beyondGbk ??= invert(fourByteCodes());
  const long = beyondGbk.get(character);
  if (long === undefined)
    throw new RangeError(`GB18030 has no code below U+10000 for ${character}`);
  return long;
}

/** GBK bytes, with GB18030's four-byte codes where GBK has none; characters above U+FFFF throw. */
export function encodeGb18030(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap(encodeCharacter));
}

/** Little-endian UTF-16 with its byte order mark, as old Office programs save a web page. */
export function encodeUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
