import type { OpenedCapture } from "./input.ts";

/** So many style sheets and bytes of them are lent to a page: the largest sites link thirty. */
const MOST_SHEETS = 64;
const MOST_BYTES = 2 * 1024 * 1024;

/** Style sheets by their address, as many as may be lent; what is beyond that is left out. */
export class SheetShelf {
  private readonly kept = new Map<string, string>();
  private room = MOST_BYTES;

  /** Bytes that a further sheet may have; 0 once there are enough. */
  get roomLeft(): number {
    return this.kept.size < MOST_SHEETS ? this.room : 0;
  }

  /** Keeps a sheet; the first one of an address counts. Addresses differ by more than their fragment. */
  add(url: string, bytes: Uint8Array, contentType: string | null): void {
    const address = new URL(url);
    address.hash = "";
    if (bytes.length > this.roomLeft || this.kept.has(address.href)) return;
    this.room -= bytes.length;
    this.kept.set(address.href, decodeSheet(bytes, contentType));
  }

  get sheets(): ReadonlyMap<string, string> {
    return this.kept;
  }
}

/** A capture with the style sheets that came with it; one without any stays as it is. */
export function withSheets(
  opened: OpenedCapture,
  stylesheets: ReadonlyMap<string, string>,
): OpenedCapture {
  if (stylesheets.size === 0) return opened;
  return { ...opened, capture: { ...opened.capture, stylesheets } };
}

/**
 * A style sheet's text (CSS Syntax 3, section 3.2): the encoding of the header, then of `@charset`, then UTF-8, and
 * GB18030 for what that cannot be: its second bytes may look like braces.
 */
function decodeSheet(bytes: Uint8Array, contentType: string | null): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 100));
  const label =
    /charset\s*=\s*["']?([\w-]{1,40})/iu.exec(contentType ?? "")?.[1] ??
    /^@charset "([\w-]{1,40})"/u.exec(start)?.[1];
  for (const encoding of [label, "utf-8"]) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another label than the bytes deserve, or none that exists: the next one is tried.
    }
  }
  return new TextDecoder("gb18030").decode(bytes);
}
