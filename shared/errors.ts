/** The capture cannot be turned into text at all: the caller gives an `unreadable` Reading. */
export class UnreadableCaptureError extends Error {
  readonly code = "unreadable-capture";
  override readonly name = "UnreadableCaptureError";
}
