const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A size in hexadecimal digits, perhaps with extensions (RFC 9112, 7.1); no chunk has more than four gigabytes. */
const SIZE = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/iu;
const LONGEST_LINE = 1024;

/** A body without its chunks. */
interface Dechunked {
  readonly bytes: Uint8Array;
  /** False where its chunks break off: no last chunk says that this was all. */
  readonly isWhole: boolean;
}

/**
 * Undoes the chunks of a body (RFC 9112, 7.1). Some archives keep them, as Wget and warcprox do, others undo them and
 * keep the header that tells of them: a body that is not made of chunks is given as it is. One that breaks off is
 * given as far as it goes.
 */
export function dechunk(body: Uint8Array): Dechunked {
  const first = sizeLine(body, 0);
  if (first === null) return { bytes: body, isWhole: true };
  const whole = new Uint8Array(body.length);
  let length = 0;
  let line: SizeLine | null = first;
  while (line !== null && line.size > 0) {
    const end: number = line.end + line.size;
    const next = behindLineEnd(body, end);
    // A text may begin with a line that looks like a size, as a year does.
    if (next === null && length === 0) return { bytes: body, isWhole: true };
    whole.set(body.subarray(line.end, end), length);
    length += Math.min(end, body.length) - line.end;
    line = next === null ? null : sizeLine(body, next);
  }
  return { bytes: whole.subarray(0, length), isWhole: line !== null };
}

interface SizeLine {
  readonly size: number;
  /** Where the chunk begins. */
  readonly end: number;
}

function sizeLine(body: Uint8Array, start: number): SizeLine | null {
  const length = body.subarray(start, start + LONGEST_LINE).indexOf(LINE_FEED);
  if (length < 0) return null;
  const text = new TextDecoder("latin1").decode(body.subarray(start, start + length));
  const digits = SIZE.exec(text)?.[1];
  if (digits === undefined) return null;
  return { size: Number.parseInt(digits, 16), end: start + length + 1 };
}

function behindLineEnd(body: Uint8Array, at: number): number | null {
  if (body[at] === LINE_FEED) return at + 1;
  return body[at] === CARRIAGE_RETURN && body[at + 1] === LINE_FEED ? at + 2 : null;
}
