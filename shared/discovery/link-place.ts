import type { Element } from "domhandler";

/** Ancestors that tell one list of a template from another; further up all pages are alike. */
const LEVELS = 6;

const FIRST_CLASS = /\S+/u;
const DIGITS = /\d+/gu;
const LONGEST_CLASS = 30;

/**
 * Where a link stands in its site's template: the names and first classes of the elements around it,
 * numbers left out, as `div.list>ul>li>a`. Pages made by one template give their links the same places,
 * so that what was found through one link speaks for its fellows.
 */
export function linkPlace(element: Element): string {
  const steps: string[] = [];
  let current: Element["parent"] = element;
  while (current !== null && steps.length < LEVELS && "name" in current) {
    steps.unshift(stepOf(current));
    current = current.parent;
  }
  return steps.join(">");
}

function stepOf({ name, attribs }: Element): string {
  const [first = ""] = FIRST_CLASS.exec(attribs["class"] ?? attribs["id"] ?? "") ?? [];
  const kind = first.slice(0, LONGEST_CLASS).replace(DIGITS, "#");
  return kind === "" ? name : `${name}.${kind}`;
}
