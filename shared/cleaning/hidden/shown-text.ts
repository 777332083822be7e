import type { AnyNode, Element } from "domhandler";
import { countCharacters } from "../../content/text-measure.ts";
import type { Hiding } from "../../page/visibility.ts";
import { isCode, isElement, isText, walk } from "../../page/walk.ts";

/** Which of a page's hidden elements show something all the same, and how much the page shows. */
export interface Shown {
  /** Whether text in an element is shown as far as the element itself lets it: something inside undoes its hiding. */
  isShowing(element: Element): boolean;
  /** Characters of text that a reader sees, white space left out. */
  readonly characters: number;
  /** The elements whose whole text is not shown. */
  readonly hiddenElements: ReadonlySet<AnyNode>;
}

/** Counts what is shown below an element, in one walk. */
export function countShown(body: Element, hidden: ReadonlyMap<Element, Hiding>): Shown {
  const showing = new Set<Element>();
  const hiddenElements = new Set<AnyNode>();
  const open: { hidesText: boolean; characters: number }[] = [{ hidesText: false, characters: 0 }];
  walk(
    body,
    (node) => {
      if (isText(node)) addText(open, node.data);
      if (isElement(node)) {
        const hiding = hidden.get(node);
        open.push({ hidesText: hiding?.reach === "text", characters: 0 });
      }
      return isCode(node) ? "skip" : "enter";
    },
    (node) => {
      if (!isElement(node)) return;
      const characters = open.pop()?.characters ?? 0;
      const hiding = hidden.get(node);
      if (hiding !== undefined && characters > 0) showing.add(node);
      const isGone = hiding?.reach === "whole" || (hiding?.reach === "text" && characters === 0);
      if (isGone) hiddenElements.add(node);
      const above = open.at(-1);
      if (above !== undefined && !isGone) above.characters += characters;
    },
  );
  return {
    isShowing: (element) => showing.has(element),
    characters: open[0]?.characters ?? 0,
    hiddenElements,
  };
}

function addText(open: readonly { hidesText: boolean; characters: number }[], data: string): void {
  const around = open.at(-1);
  if (around !== undefined && !around.hidesText) around.characters += countCharacters(data);
}
