import { fold } from "../../han/fold.ts";
import type { Division } from "../../places/division.ts";
import type { Places } from "../../places/places.ts";
import { shortName } from "../../places/short-name.ts";
import type { Passage } from "../passage.ts";
import { clue, type PlaceClue } from "./place-clue.ts";

/** A document that a government issued in its own name, quoted by its title. */
const NAMED_DOCUMENT = /《(?<name>[^《》]{2,20}?)(?:人民)?政府(?:办公[厅室])?关于/gu;
/** 四政公组办发〔2020〕6号: the first character stands for the place, in a district the first two (长朝民发). */
const DOCUMENT_NUMBER = /(?<prefix>[\p{Script=Han}]{2,8})〔20\d{2}〕\d{1,4}号/gu;

/** The places whose governments' documents are quoted. */
export function namedDocuments(texts: readonly Passage[], places: Places): readonly PlaceClue[] {
  return texts.flatMap((passage) =>
    [...fold(passage.text).matchAll(NAMED_DOCUMENT)].flatMap((match) =>
      clue("named-document", places.find(match.groups?.["name"] ?? ""), passage),
    ),
  );
}

/** A number's first characters can only confirm a place that the page names: 四 alone may be 四平 or 四会. */
export function documentNumbers(
  texts: readonly Passage[],
  known: readonly Division[],
): readonly PlaceClue[] {
  return texts.flatMap((passage) =>
    [...fold(passage.text).matchAll(DOCUMENT_NUMBER)].flatMap((match) => {
      const prefix = match.groups?.["prefix"] ?? "";
      return clue(
        "document-number",
        known.filter((division) => opens(prefix, division)),
        passage,
      );
    }),
  );
}

/** 长春市 and 长春市朝阳区 for 长朝, 四平市 for 四政. */
function opens(prefix: string, { name, level, path }: Division): boolean {
  if (level === "province") return false;
  const own = shortName(name, level) ?? name;
  if (own.startsWith(prefix.charAt(0))) return true;
  const above = path.at(-2) ?? "";
  return prefix.startsWith(above.charAt(0) + own.charAt(0));
}
