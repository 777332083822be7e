/** What the script in the page hands over: plain data that survives the way. */
export interface Snapshot {
  readonly url: string;
  /** The document's own, as `text/html` or `application/pdf`. */
  readonly mediaType: string;
  /** HTML, or the text of a plain text; the empty string for anything else. */
  readonly content: string;
}

/** The snapshot that a script's answer is; null where something else came back. */
export function snapshotFrom(answer: unknown): Snapshot | null {
  if (typeof answer !== "object" || answer === null) return null;
  if (!("url" in answer && "mediaType" in answer && "content" in answer)) return null;
  const { url, mediaType, content } = answer;
  return typeof url === "string" && typeof mediaType === "string" && typeof content === "string"
    ? { url, mediaType, content }
    : null;
}
