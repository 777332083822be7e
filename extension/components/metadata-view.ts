import type { Agency, Found, Metadata, Reading } from "#shared";
import type { Translate } from "../messages.ts";
import { disclosure } from "./disclosure.ts";
import { element, quoted } from "./element.ts";

const DATES = ["publishedOn", "issuedOn"] as const;
const NUMBERS = ["indexNumber", "documentNumber"] as const;

/**
 * Who, which year, when: as a list of terms and values. Agency, year and dates are shown even where
 * they were not found, because a gap in them is something to look at; numbers only where there are any.
 */
export function metadataView(reading: Reading, translate: Translate): HTMLElement {
  const { agency, year } = reading.metadata;
  const rows = [
    row(
      translate("agency"),
      valueView(agency, (value) => value.name, translate),
    ),
    agency === null ? null : divisionRow(agency.value, translate),
    row(translate("year"), valueView(year, String, translate)),
    ...DATES.map((key) => row(translate(key), valueView(reading.metadata[key], String, translate))),
    ...NUMBERS.map((key) => {
      const number = reading.metadata[key];
      return number === null ? null : row(translate(key), valueView(number, String, translate));
    }),
    editionRow(reading, translate),
  ];
  return element("dl", { class: "metadata" }, ...rows);
}

/** For each value the words it was read from and the rule that read them. */
export function evidenceView(metadata: Metadata, translate: Translate): HTMLElement | null {
  const found = Object.values(metadata).filter((value) => value !== null);
  if (found.length === 0) return null;
  const items = found.map(({ rule, quote }) =>
    element("li", {}, element("code", {}, rule), " ", quoted(quote)),
  );
  return disclosure(translate("evidence"), "", element("ul", { class: "items" }, ...items));
}

function row(term: string, value: Node): HTMLElement {
  return element("div", {}, element("dt", {}, term), element("dd", {}, value));
}

function divisionRow(agency: Agency, translate: Translate): HTMLElement | null {
  if (agency.divisionCode === null && agency.divisionPath.length === 0) return null;
  const words = [...agency.divisionPath, agency.divisionCode].filter((word) => word !== null);
  return row(translate("division"), quoted(words.join(" ")));
}

function editionRow({ statistics }: Reading, translate: Translate): HTMLElement | null {
  if (statistics.edition === null) return null;
  const value = translate("editionValue", statistics.edition, statistics.cells.length);
  return row(translate("edition"), document.createTextNode(value));
}

function valueView<T>(
  found: Found<T> | null,
  write: (value: T) => string,
  translate: Translate,
): Node {
  if (found === null) return element("span", { class: "missing" }, translate("notFound"));
  const words = quoted(write(found.value));
  if (!found.inferred) return words;
  const mark = element("small", { class: "inferred" }, translate("inferred"));
  return element("span", {}, words, " ", mark);
}
