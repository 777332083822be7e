const NEW_LINE = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF/u;

/** A line of a file. Its text is null where it is longer than was allowed; it was never held in memory then. */
export interface BoundedLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/** Streams the lines of UTF-8 bytes, none of more than `limit` bytes; the last need not end with a line break. */
export async function* boundedLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<BoundedLine> {
  let number = 1;
  let line = new OpenLine(limit);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      line.add(chunk.subarray(start, end));
      yield { number, text: line.text() };
      number += 1;
      line = new OpenLine(limit);
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  yield { number, text: line.text() };
}

class OpenLine {
  private parts: Uint8Array[] = [];
  private room: number;

  constructor(limit: number) {
    this.room = limit;
  }

  add(part: Uint8Array): void {
    this.room -= part.length;
    if (this.room < 0) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  text(): string | null {
    return this.room < 0
      ? null
      : Buffer.concat(this.parts).toString("utf8").replace(BYTE_ORDER_MARK, "");
  }
}
