import type { SectionRole } from "#shared";
import type { FormPart } from "../../../site/content/document.ts";
import type { ProseRole } from "../../cleaning/pages/sentences.ts";

/** One section of the first level: its heading as printed, its role, and what stands in it. */
export interface OutlinePart {
  readonly heading: string;
  readonly role: SectionRole | null;
  /** Kinds of sentences, each with a number of them; sub-headings and tables as they stand. */
  readonly holds: readonly (
    | readonly [prose: ProseRole, count: number]
    | { readonly form: FormPart }
    | { readonly line: string }
  )[];
}

/** How the reports of one habit are divided. */
export interface Outline {
  readonly edition: "2008" | "2014" | "2019" | "2021";
  readonly parts: readonly OutlinePart[];
  /** Whether the national return of 2014–2018 follows the signature. */
  readonly hasReturn: boolean;
}
