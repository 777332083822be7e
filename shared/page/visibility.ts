import type { Element } from "domhandler";
import type { Page } from "./page.ts";
import type { Box } from "./style/box.ts";
import { Cascade, type Declared } from "./style/cascade.ts";
import { describeDeclarations } from "./style/describe.ts";
import { sheetsOf } from "./style/page-sheets.ts";
import { RuleIndex } from "./style/rule-index.ts";
import { pageTextStyle, type TextStyle, textStyleOf } from "./style/text-style.ts";
import { type WayOfHiding, WAYS_FOR_TEXT, WAYS_FOR_WHOLES } from "./style/ways-of-hiding.ts";
import { elementsOf, isCode, isElement, walk } from "./walk.ts";

/** The attribute by which `snapshot/` marks what the browser shows as invisible; its value says how. */
const HIDDEN_MARK = "data-nianbao-hidden";

/** How an element is kept from a reader's eyes. */
export type HidingWay =
  | "display-none"
  | "visibility"
  | "opacity"
  | "tiny-font"
  | "off-screen"
  | "zero-size"
  | "clip"
  | "same-colour"
  | "behind"
  | "hidden-attribute"
  | "closed-dialog"
  | "unrendered-element"
  | "computed-style";

/** Why a reader does not see an element's text. */
export interface Hiding {
  readonly way: HidingWay;
  /** `whole`: nothing in the element is seen. `text`: what is set inside may be seen again. */
  readonly reach: "whole" | "text";
  /** Where the element it is set on stands in the page: elements are counted in document order. */
  readonly order: number;
  /** The declarations that do it; none for what is hidden by its very name. */
  readonly because: readonly Declared[];
}

/** Elements that a browser with scripts, frames and styles does not draw. */
const UNDRAWN = new Set(["noframes", "datalist", "param", "source", "track"]);

/**
 * The elements of a page whose text a reader at a desktop screen does not see, by what their attributes and the
 * page's style sheets say (REPORT-FORMAT 7.3, S6). An element inside a hidden one is judged by itself, as if that
 * one were shown; what is inherited is one and the same object wherever it reaches.
 */
export function findHidden(page: Page): ReadonlyMap<Element, Hiding> {
  return new HidingWalk(page).run();
}

/** Says in words why an element is not seen. */
export function describeHiding({ name }: Element, { because }: Hiding): string {
  const subject = `<${name}> is not shown to a reader`;
  return because.length === 0 ? subject : `${subject}: ${describeDeclarations(because)}`;
}

/** What an element hands on to those inside it. */
interface Handed {
  readonly text: TextStyle;
  readonly hiding: Hiding | null;
}

/** One walk over a page, with the style of the text around each element at hand. */
class HidingWalk {
  private readonly page: Page;
  private readonly rules: RuleIndex;
  private readonly cascade: Cascade;
  private readonly hidden = new Map<Element, Hiding>();
  private readonly handed: Handed[];
  private order = 0;

  constructor(page: Page) {
    const { sheets, isComplete } = sheetsOf(page);
    const isQuirky = page.document["x-mode"] === "quirks";
    this.page = page;
    this.rules = new RuleIndex(sheets, elementsOf(page.document).length, isQuirky);
    this.cascade = new Cascade(this.rules, isQuirky);
    this.handed = [{ text: pageTextStyle(isComplete), hiding: null }];
  }

  run(): ReadonlyMap<Element, Hiding> {
    walk(
      this.page.document,
      (node) => {
        if (isElement(node)) this.enter(node);
        return isCode(node) ? "skip" : "enter";
      },
      (node) => {
        if (isElement(node)) this.leave(node);
      },
    );
    return this.hidden;
  }

  private enter(element: Element): void {
    const around = this.handed.at(-1) ?? { text: pageTextStyle(false), hiding: null };
    const declared = this.cascade.valuesOf(element);
    const text = textStyleOf(element, declared, around.text);
    const box: Box = { element, declared, text, around: around.text };
    this.order += 1;
    const ofText = text === around.text ? around.hiding : this.textHiding(box, around);
    const hiding = this.wholeHiding(box) ?? ofText;
    if (hiding !== null) this.hidden.set(element, hiding);
    this.handed.push(text === around.text ? around : { text, hiding: ofText });
    this.rules.enter(element);
  }

  private leave(element: Element): void {
    this.handed.pop();
    this.rules.leave(element);
  }

  private wholeHiding(box: Box): Hiding | null {
    const { order } = this;
    const { name, attribs } = box.element;
    if (UNDRAWN.has(name)) return { way: "unrendered-element", reach: "whole", order, because: [] };
    const found = box.declared.size === 0 ? null : firstWay(WAYS_FOR_WHOLES, box);
    if (found !== null) return { ...found, reach: "whole", order };
    return this.page.hasBrowserMarks && attribs[HIDDEN_MARK] !== undefined
      ? { way: "computed-style", reach: "whole", order, because: [] }
      : null;
  }

  private textHiding(box: Box, around: Handed): Hiding | null {
    const found = firstWay(WAYS_FOR_TEXT, box);
    if (found === null) return null;
    const isInherited = around.hiding?.because[0] === found.because[0];
    return isInherited ? around.hiding : { ...found, reach: "text", order: this.order };
  }
}

function firstWay(ways: readonly WayOfHiding[], box: Box): Pick<Hiding, "way" | "because"> | null {
  for (const { way, hides } of ways) {
    const because = hides(box);
    if (because.length > 0) return { way, because };
  }
  return null;
}
