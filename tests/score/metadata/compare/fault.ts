import type { LabelledPage } from "../truth.ts";

/** What is judged of a Reading. */
export type Field =
  | "kind"
  | "look-alike"
  | "standing"
  | "readings"
  | "year"
  | "agency"
  | "division code"
  | "level"
  | "type"
  | "publication date"
  | "issue date"
  | "title"
  | "index number"
  | "document number"
  | "site code"
  | "sections"
  | "attachments";

/** One judgement of one field on one page. */
export interface Judgement {
  readonly page: LabelledPage;
  readonly field: Field;
  readonly expected: string;
  readonly found: string;
  readonly isRight: boolean;
  /** A value is given, is not the truth, and is not marked as inferred. */
  readonly isConfident: boolean;
}
