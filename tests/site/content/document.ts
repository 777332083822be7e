import type { Edition } from "#shared";
import type { PrintedForm } from "../form-values.ts";

export type FormPart = "active-disclosure" | "applications" | "litigation" | "return";

export type BodyBlock =
  | { readonly kind: "heading" | "paragraph" | "signature"; readonly text: string }
  | { readonly kind: "form"; readonly part: FormPart };

/** What every published page says about itself, whatever the dialect prints of it. */
export interface Article {
  /** Its path on the site, from the root. */
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD HH:MM */
  readonly publishedAt: string;
  /** 来源 / 发布机构 */
  readonly publisher: string;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  /** See `parseBody`. */
  readonly body: string;
}

export interface Report extends Article {
  readonly agency: string;
  readonly year: number;
  readonly edition: Edition;
  readonly issuedOn?: string;
  readonly form?: PrintedForm;
  /** Checks that fail because of a misprint in the form, as `AP-ROW`. */
  readonly failingChecks?: readonly string[];
}

const formParts: Readonly<Record<string, FormPart>> = {
  "[表二]": "active-disclosure",
  "[表三]": "applications",
  "[表四]": "litigation",
  "[统计表]": "return",
};

/**
 * The body of an article as its author typed it: one block a line; `# ` opens a heading, `> ` a line of
 * the signature, `[表二]`, `[表三]`, `[表四]` and `[统计表]` stand for the tables of the form.
 */
export function parseBody(body: string): readonly BodyBlock[] {
  return body
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(parseLine);
}

function parseLine(line: string): BodyBlock {
  const part = formParts[line];
  if (part !== undefined) return { kind: "form", part };
  if (line.startsWith("# ")) return { kind: "heading", text: line.slice(2) };
  if (line.startsWith("> ")) return { kind: "signature", text: line.slice(2) };
  return { kind: "paragraph", text: line };
}
