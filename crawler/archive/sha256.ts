import { createHash } from "node:crypto";

/** The digest by which bytes or a text are known, in hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
