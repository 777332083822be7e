import type { FormEdition } from "../page/printed-page.ts";
import type { Random } from "../../random.ts";
import { inventApplications, inventCases } from "./invent-applications.ts";
import { inventDisclosure } from "./invent-disclosure.ts";
import { inventReturn } from "./invent-return.ts";
import type { Numbers, Size } from "./numbers.ts";

/** Every number of an edition's tables, consistent with each other. */
export function inventNumbers(edition: FormEdition, size: Size, random: Random): Numbers {
  if (edition === "2014") return inventReturn(size, random);
  return new Map([
    ...inventDisclosure(edition, size, random),
    ...inventApplications(edition, size, random),
    ...inventCases(size, random),
  ]);
}
