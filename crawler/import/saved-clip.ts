import type { SavedReading } from "#shared";

/** What somebody saved in the extension, and the page itself where the export carries it. */
export interface SavedClip {
  readonly saved: SavedReading;
  readonly page: ClippedPage | null;
}

/** A page as its reader's browser had it. */
export interface ClippedPage {
  readonly contentType: string;
  /** As `Capture.rendered`: false for the bytes that the server sent. */
  readonly rendered: boolean;
  readonly bytes: Uint8Array;
}

/** One thing found in an export: a clip, or what is no clip and why. `place` names it for the user: `line 5`. */
export type Found =
  | { readonly kind: "clip"; readonly place: string; readonly clip: SavedClip }
  | { readonly kind: "fault"; readonly place: string; readonly reason: string };
