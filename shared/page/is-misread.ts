import type { Capture } from "../capture.ts";
import { UnreadableCaptureError } from "../errors.ts";
import { detectCharset } from "./detect-charset.ts";
import { detectMediaType } from "./detect-media-type.ts";

/**
 * Whether a browser that took the bytes for text in the given encoding (`document.characterSet`) shows something else
 * than they say: it believes their label (HTML Standard, 13.2.3.2), which government sites get wrong
 * (REPORT-FORMAT 5.3), and it makes a page of a file that is none.
 */
export function isMisread(capture: Capture, encoding: string): boolean {
  const { bytes, contentType } = capture;
  if (!isText(capture)) return true;
  const charset = detectCharset(bytes, contentType);
  const used = decoderOf(encoding);
  if (used === null) return true;
  const isSameDecoder = used.encoding === charset || (isGb(used.encoding) && isGb(charset));
  return !isSameDecoder && used.decode(bytes) !== new TextDecoder(charset).decode(bytes);
}

/** The decoder of GBK is that of GB18030 (Encoding Standard, 10.1.1). */
function isGb(charset: string): boolean {
  return charset === "gbk" || charset === "gb18030";
}

function isText(capture: Capture): boolean {
  try {
    detectMediaType(capture);
    return true;
  } catch (error) {
    if (error instanceof UnreadableCaptureError) return false;
    throw error;
  }
}

/** Null for an encoding that browsers themselves refuse to read (Encoding Standard, 14.1: replacement). */
function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}
