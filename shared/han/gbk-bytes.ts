/** The two bytes of a character of GBK. */
const LEADS = { first: 0x81, last: 0xfe };
const TRAILS = { first: 0x40, last: 0xfe };

const LEAST_RARE = 2;

let codes: Uint16Array | null = null;

/** A text in GBK, two bytes for each unit; zeros for what GBK has no two bytes for, ASCII among it. */
export function bytesInGbk(text: string): Uint8Array {
  codes ??= codesOfGbk();
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = codes[text.charCodeAt(i)] ?? 0;
    bytes[2 * i] = code >> 8;
    bytes[2 * i + 1] = code & 0xff;
  }
  return bytes;
}

/**
 * Whether a text has several characters that are neither common ones, the 3,755 of GB 2312, nor its signs: what
 * was read in the wrong encoding has them everywhere, and most lines have none.
 */
export function hasRareCharacters(text: string): boolean {
  codes ??= codesOfGbk();
  let rare = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 && !isCommon((codes[unit] ?? 0) >> 8, (codes[unit] ?? 0) & 0xff)) rare += 1;
    if (rare >= LEAST_RARE) return true;
  }
  return false;
}

/** Whether two bytes are one of the common characters of GB 2312, its punctuation or its full-width signs. */
export function isCommon(lead = 0, trail = 0): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3);
}

/** Decodes all pairs at once, each in a line of its own: a call for each takes twice as long. */
function codesOfGbk(): Uint16Array {
  const pairs = allPairs();
  const lines = new TextDecoder("gbk").decode(pairs);
  const found = new Uint16Array(0x10000);
  let start = 0;
  for (let i = 0; i < pairs.length; i += 3) {
    const end = lines.indexOf("\n", start);
    if (end === start + 1)
      found[lines.charCodeAt(start)] = (pairs[i] ?? 0) * 256 + (pairs[i + 1] ?? 0);
    start = end + 1;
  }
  return found;
}

function allPairs(): Uint8Array {
  const trails = TRAILS.last - TRAILS.first + 1;
  const pairs = new Uint8Array(3 * trails * (LEADS.last - LEADS.first + 1)).fill(LINE_END);
  for (let i = 0; i < pairs.length / 3; i += 1) {
    pairs[3 * i] = LEADS.first + Math.floor(i / trails);
    pairs[3 * i + 1] = TRAILS.first + (i % trails);
  }
  return pairs;
}

/** No second byte of any pair. */
const LINE_END = 0x0a;
