import { fold } from "../../han/fold.ts";
import type { Sources } from "../sources.ts";
import { agencyName } from "./agency-name.ts";
import type { Piece } from "./preface.ts";

/** What parts a title from a site's name, pasted over an agency's name in every sentence (REPORT-FORMAT 7.3 S1b). */
const SEPARATED = /[-_|—]|网站|平台|官网/u;
/** The text calls itself by the last word of its name: 我厅, 我局. */
const OWN_KIND = /[我本](?<kind>[厅局委办署镇乡])/gu;

/**
 * The agency's name at the start of one that was pasted over it, up to the kind of agency by which the text
 * calls itself: 四川省教育厅 of 四川省教育厅科学技术处-…网站, where the text says 我厅. Null where the piece is
 * no such name or the text does not say.
 */
export function nameBeforeIntruder({ piece }: Piece, sources: Sources): string | null {
  if (!SEPARATED.test(fold(piece))) return null;
  for (const { text } of sources.texts) {
    for (const { groups } of fold(text).matchAll(OWN_KIND)) {
      const end = piece.indexOf(groups?.["kind"] ?? "□");
      const name = end < 0 ? null : agencyName(piece.slice(0, end + 1));
      if (name !== null) return name;
    }
  }
  return null;
}
