import type { AnyNode, Element, Text } from "domhandler";
import { nodePath } from "../../page/node-path.ts";
import type { Page } from "../../page/page.ts";
import { describeHiding, findHidden, type Hiding } from "../../page/visibility.ts";
import { elementsNamed, isCode, isElement, isText, walk, wordNodes } from "../../page/walk.ts";
import type { Taken } from "../cut.ts";
import { HiddenGuard } from "./hidden-guard.ts";
import { kindOf, type RuleName } from "../rules.ts";
import { countShown, type Shown } from "./shown-text.ts";

/** A removal that takes a whole node off the tree. */
interface TakenNode extends Taken {
  readonly node: AnyNode;
}

/** Hidden parts that were kept and stand in one another: beyond these nobody laid out a page. */
const DEEPEST_KEPT = 8;

/**
 * The invisible parts of a page (REPORT-FORMAT 7.3, S6), each with the declaration that hides it. Kept: hidden
 * blocks that hold parts of a report, since year tabs, print areas and what a script unfolds are hidden and genuine;
 * in them hidden spam is looked for again. A hidden block that says word for word what is shown, the copy for small
 * screens, goes as a duplicate. Only rules that `isWanted` says are applied.
 */
export function takeHidden(
  page: Page,
  isWanted: (rule: RuleName) => boolean,
): readonly TakenNode[] {
  const [body] = elementsNamed(page.document, "body");
  const hidden = findHidden(page);
  if (body === undefined || hidden.size === 0) return [];
  const taker = new HiddenTaker(page, body, hidden, isWanted);
  walk(
    body,
    (node) => taker.enter(node),
    (node) => taker.leave(node),
  );
  return taker.taken;
}

/** One walk over a page that knows what was kept around each node. */
class HiddenTaker {
  readonly taken: TakenNode[] = [];
  private readonly body: Element;
  private readonly hidden: ReadonlyMap<Element, Hiding>;
  private readonly isWanted: (rule: RuleName) => boolean;
  private readonly shown: Shown;
  private readonly guard: HiddenGuard;
  private readonly kept: { readonly element: Element; readonly order: number }[] = [];

  constructor(
    page: Page,
    body: Element,
    hidden: ReadonlyMap<Element, Hiding>,
    isWanted: (rule: RuleName) => boolean,
  ) {
    this.body = body;
    this.hidden = hidden;
    this.isWanted = isWanted;
    this.shown = countShown(body, hidden);
    this.guard = new HiddenGuard(page, body, this.shown);
  }

  enter(node: AnyNode): "enter" | "skip" {
    if (isCode(node)) return "skip";
    if (!isElement(node)) return "enter";
    const hiding = this.hidden.get(node);
    // What hides a kept part hides all that is in it; only what is set further inside is looked at.
    if (hiding === undefined || hiding.order <= this.orderKept()) return "enter";
    const rule: RuleName = `hidden/${hiding.way}`;
    if (!this.isWanted(rule)) return "enter";
    if (hiding.reach === "text" && this.shown.isShowing(node)) {
      this.takeOwnText(node, rule, hiding);
      return "enter";
    }
    if (node === this.body) return "enter";
    return this.judge(node, rule, hiding);
  }

  leave(node: AnyNode): void {
    if (this.kept.at(-1)?.element !== node) return;
    this.kept.pop();
    this.guard.noteKept(node);
  }

  private orderKept(): number {
    return this.kept.at(-1)?.order ?? 0;
  }

  private judge(element: Element, rule: RuleName, hiding: Hiding): "enter" | "skip" {
    const verdict = this.kept.length < DEEPEST_KEPT ? this.guard.judge(element) : "foreign";
    const isCopy = verdict === "copy" && this.isWanted("duplicate/hidden-copy");
    if (verdict === "foreign" || isCopy) {
      this.take(
        element,
        isCopy ? "duplicate/hidden-copy" : rule,
        describe(element, hiding, isCopy),
      );
      return "skip";
    }
    this.kept.push({ element, order: hiding.order });
    return "enter";
  }

  /** Words that are hidden while an element beside them sets itself apart and shows. */
  private takeOwnText(element: Element, rule: RuleName, hiding: Hiding): void {
    for (const child of element.children)
      if (isText(child)) this.take(child, rule, describe(element, hiding, false));
  }

  private take(node: Element | Text, rule: RuleName, evidence: string): void {
    const words = isText(node) ? [node] : wordNodes(node);
    const text = words
      .map(({ data }) => data)
      .join("")
      .replace(/\s{1,1000}/gu, " ")
      .trim();
    if (text === "") return;
    const stretches = words.map((word) => ({ node: word, start: 0, end: word.data.length }));
    const at = nodePath(node);
    const removal = { kind: kindOf(rule), rule, text, evidence, at, candidates: [] };
    this.taken.push({ node, removal, stretches });
  }
}

function describe(element: Element, hiding: Hiding, isCopy: boolean): string {
  const why = describeHiding(element, hiding);
  return isCopy ? `${why}, and says word for word what is shown elsewhere on the page` : why;
}
