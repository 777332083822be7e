import type { Draft } from "../../content/draft.ts";
import { type Cut, wholeRun } from "../cut.ts";
import { linksIn } from "./line-links.ts";

/** Names of columns are short; the titles of articles are not. */
const LONGEST_ENTRY = 10;
/** A paragraph, which a page that is nothing but a list does not have. */
const SHORTEST_PROSE = 40;
const FILE = /\.(?:docx?|pdf|wps|ofd|rtf|xlsx?|zip|rar)(?:$|[?#])/iu;

/**
 * Menus of a site whose whole page is one element, as in templates of tables in tables: lines above the first
 * paragraph that are nothing but links with short names. A page without paragraphs is a list of its own; a
 * heading right above a paragraph is that one's.
 */
export function cutSiteMenus(draft: Draft): readonly Cut[] {
  const text = draft.findIndex(
    (block) =>
      block.kind !== "table" &&
      block.run.text.length >= SHORTEST_PROSE &&
      block.run.text.includes("。"),
  );
  const end = draft[text - 1]?.kind === "heading" ? text - 1 : text;
  return draft.slice(0, Math.max(0, end)).flatMap((block) => {
    if (block.kind === "table") return [];
    const links = linksIn(block.run) ?? [];
    const isMenu =
      links.length > 0 &&
      links.every(({ text: name, href }) => name.length <= LONGEST_ENTRY && !FILE.test(href));
    const evidence = "above the text, and nothing but links with short names";
    return isMenu ? [wholeRun(block.run, { rule: "chrome/navigation", evidence })] : [];
  });
}
