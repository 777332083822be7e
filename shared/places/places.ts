import type { Division } from "./division.ts";

/** The administrative divisions of the mainland: names ↔ codes. */
export interface Places {
  /**
   * Every division that bears a name, in full or without its kind (盘锦市, 盘锦); several where the name
   * is shared, none where it is no division's. A county that has become a district or a city since is
   * found by its old name.
   */
  find(name: string): readonly Division[];
  /** The division of a code of 6 digits, or 9 for a township. */
  byCode(code: string): Division | null;
  /** The longest division name that begins at a place of a text; null where none does. */
  longestAt(text: string, index: number): string | null;
}
