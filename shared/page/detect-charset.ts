/** How many leading bytes may hold the `<meta>` that names a charset; the HTML standard says 1024, old templates need more. */
const META_SEARCH_BYTES = 8192;

/**
 * Labels that mean GB18030 to us. Sites that say gb2312 or GBK send characters outside those sets
 * (䶮, 㛃 in names), and GB18030 is a superset of both (REPORT-FORMAT 5.3).
 */
const GB_LABEL =
  /^(?:x-)?(?:gb[-_]?2312(?:-80)?|gb_2312-80|gbk|x-gbk|cp936|ms936|gb18030|chinese|csgb2312|hz-gb-2312)$/u;
/** Labels that servers put on anything and that therefore say nothing about a Chinese page. */
const EMPTY_LABEL = /^(?:iso-8859-1|latin1|us-ascii|ascii|windows-1252)$/u;

/**
 * The encoding of a page, as a WHATWG name: byte order mark, then the header's charset, then the
 * `<meta>`, then a guess. A label is only believed when the bytes do not contradict it: bytes
 * that are valid multi-byte UTF-8 are UTF-8 whatever the label, and bytes that are not are not.
 */
export function detectCharset(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  const bare = bareUtf16(bytes);
  if (bare) return bare;
  if (isMultiByteUtf8(bytes)) return "utf-8";
  const labels = [labelOfHeader(contentType), labelOfMeta(bytes)];
  for (const label of labels) {
    const charset = label === null ? null : charsetOfLabel(label);
    if (charset !== null && charset !== "utf-8") return charset;
  }
  return bytes.some((byte) => byte >= 0x80) ? "gb18030" : "utf-8";
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: the ASCII of the markup leaves a zero in every other byte. */
function bareUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 64);
  const zeros: [even: number, odd: number] = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  });
  if (zeros[1] > head.length / 4 && zeros[0] === 0) return "utf-16le";
  if (zeros[0] > head.length / 4 && zeros[1] === 0) return "utf-16be";
  return null;
}

/**
 * Whether the bytes hold multi-byte characters and are UTF-8. A file cut in the middle of a character is
 * still UTF-8, and so is one with a few damaged bytes: GB text of any length has far more bad sequences.
 */
function isMultiByteUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 1) {
      i += 1;
      continue;
    }
    if (i + length > bytes.length) break;
    const complete = length > 0 && continues(bytes, i + 1, length - 1);
    if (complete) good += 1;
    else bad += 1;
    i += complete ? length : 1;
  }
  return good > 0 && bad * 50 <= good;
}

function continues(bytes: Uint8Array, start: number, count: number): boolean {
  for (let i = start; i < start + count; i += 1)
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

function labelOfHeader(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w-]{1,40})/iu.exec(contentType ?? "")?.[1] ?? null;
}

function labelOfMeta(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, META_SEARCH_BYTES)) head += String.fromCharCode(byte);
  return (
    /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{1,40})/iu.exec(head)?.[1] ??
    /<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})/iu.exec(head)?.[1] ??
    null
  );
}

function charsetOfLabel(label: string): string | null {
  const lower = label.toLowerCase();
  if (GB_LABEL.test(lower)) return "gb18030";
  if (EMPTY_LABEL.test(lower)) return null;
  try {
    const { encoding } = new TextDecoder(lower);
    // A page whose bytes were read as ASCII to find this label cannot be UTF-16.
    return encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}
