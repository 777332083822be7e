import type { Element } from "domhandler";
import { fold } from "../han/fold.ts";
import { oncePer } from "../page/once-per.ts";
import { isElement } from "../page/walk.ts";
import { elementsUnder, selectOf, textUnder, tidy } from "./elements.ts";
import { linkSubject } from "./link-subject.ts";

/** A form that a reader fills by choosing alone. */
interface ChoiceForm {
  readonly action: string;
  /** Names and values as they are sent where nothing is chosen. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** How far above its list a form may begin. */
const LEVELS = 12;
const MOST_OPTIONS = 300;
const MOST_FIELDS = 12;
const MOST_ELEMENTS = 2_000;
const LONGEST_VALUE = 100;

/** Of other inputs a visitor writes the words, or what they do is not known. */
const SILENT_INPUTS: ReadonlySet<string> = new Set([
  "hidden",
  "submit",
  "button",
  "image",
  "reset",
]);

/** Values in other letters are sent in the page's charset. */
const PLAIN = /^[!-~]{1,100}$/u;

/**
 * The address that a form asks for where an option is chosen and nothing else: a form of GET without any field to write
 * into, and a list of agencies, groups of them or years, each of which a reader may choose. Null for all others.
 */
export function addressChosen(option: Element): string | null {
  const value = valueOf(option);
  const select = selectOf(option);
  const name = select?.attribs["name"] ?? "";
  if (select === null || name === "" || !PLAIN.test(value) || !namesParts(select)) return null;
  const form = formAround(select);
  const filled = form === null ? null : choiceForm(form);
  if (filled === null) return null;
  const fields = filled.fields.map(([key, usual]) => [key, key === name ? value : usual]);
  const query = fields.map(
    ([key = "", one = ""]) => `${encodeURIComponent(key)}=${encodeURIComponent(one)}`,
  );
  return `${filled.action}?${query.join("&")}`;
}

/** Whether most of what a list offers are agencies, groups of them or years. */
const namesParts = oncePer((select: Element): boolean => {
  const options = optionsOf(select).filter((option) => valueOf(option) !== "");
  const parts = options.filter((option) => linkSubject(fold(labelOf(option))) !== null);
  return options.length <= MOST_OPTIONS && parts.length >= 2 && 2 * parts.length >= options.length;
});

/** What a form sends; null for one that posts, or that has anything to be written. */
const choiceForm = oncePer((form: Element): ChoiceForm | null => {
  const { method = "get", action = "" } = form.attribs;
  if (method.trim().toLowerCase() !== "get") return null;
  const fields: (readonly [string, string])[] = [];
  let seen = 0;
  for (const element of elementsUnder(form)) {
    seen += 1;
    const field = seen > MOST_ELEMENTS ? "written" : fieldOf(element);
    if (field === "written") return null;
    if (field !== null) fields.push(field);
  }
  return fields.length > MOST_FIELDS ? null : { action: action.replace(/[?#].*$/u, ""), fields };
});

function fieldOf(element: Element): readonly [string, string] | "written" | null {
  const { name: tag, attribs } = element;
  const { name = "", value = "", type = "text" } = attribs;
  if (tag === "textarea") return "written";
  if (tag === "input") {
    const kind = type.trim().toLowerCase();
    if (!SILENT_INPUTS.has(kind)) return "written";
    return kind === "hidden" && name !== "" ? [name, value.slice(0, LONGEST_VALUE)] : null;
  }
  if (tag !== "select" || name === "") return null;
  const options = optionsOf(element);
  const usual = options.find((option) => "selected" in option.attribs) ?? options[0];
  return [name, usual === undefined ? "" : valueOf(usual)];
}

function optionsOf(select: Element): readonly Element[] {
  const options: Element[] = [];
  for (const element of elementsUnder(select)) {
    if (element.name === "option") options.push(element);
    if (options.length > MOST_OPTIONS) break;
  }
  return options;
}

function valueOf(option: Element): string {
  return (option.attribs["value"] ?? labelOf(option)).trim();
}

function labelOf(option: Element): string {
  return tidy(textUnder(option, LONGEST_VALUE));
}

function formAround(select: Element): Element | null {
  let node = select.parent;
  for (let level = 0; node !== null && level < LEVELS; level += 1) {
    if (isElement(node) && node.name === "form") return node;
    node = node.parent;
  }
  return null;
}
