import { beginsWithPlace, endsAsBody } from "../brands/evidence/name-grammar.ts";
import { LABELS } from "../overwritten/slots.ts";
import type { Hint } from "./advertising-hints.ts";

/** Who wrote, published or counted something, by a label or as all that a line says: 出处：X旗烟草专卖局, X县招商局汇总。 */
const AUTHOR = new RegExp(
  `(?:^[([【]?|(?:${LABELS}|来源|出处|机构|单位|者):)(?<name>\\p{Script=Han}{4,30}?)(?:阅读|浏览|点击|访问|(?:汇总|编制|整理|制作|发布|提供)?(?=$|[^\\p{Script=Han}]))`,
  "gu",
);

/** Who speaks is an office, whatever is in its name. */
export const BY_AN_AGENCY: Hint = {
  name: "an agency as its author",
  weight: -2,
  isTelling: false,
  isInviting: false,
};

/** The name of the agency that a folded line says it is by; null where it says none. */
export function authorOf(text: string): string | null {
  const names = Array.from(text.matchAll(AUTHOR), ({ groups }) => groups?.["name"] ?? "");
  return names.find((name) => beginsWithPlace(name) && endsAsBody(name)) ?? null;
}
