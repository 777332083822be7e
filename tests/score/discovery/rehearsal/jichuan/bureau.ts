import type { Placed } from "../kit/columns.ts";
import type { Desk, Link, Section } from "../kit/desk.ts";
import { placeOf } from "../kit/words.ts";
import type { BureauEntry } from "./jichuan.data.ts";

/** The city. */
export const PLACE = placeOf("霁川市", "霁川", 6, 12);
/** What the hosts of the city end in. */
export const DOMAIN = "jichuan.gov.cn";

/** A bureau and where its site is. */
export interface Bureau {
  readonly host: string;
  readonly agency: string;
  readonly menu: string;
  readonly reports: string;
  readonly system: BureauEntry[2];
}

/** A column of a bureau's site. */
export interface BureauSection extends Section {
  readonly bureau: Bureau;
  readonly id: number;
}

/** The content system of some bureaus. */
export interface System {
  readonly desk: Desk<BureauSection>;
  /** Where the list of a column begins. */
  columnPath(id: number): string;
  /** Where the page of disclosure is. */
  readonly openPath: string;
  frame(bureau: Bureau, title: string, middle: string): string;
  /** The page of disclosure: what its menu shows. */
  open(bureau: Bureau, columns: readonly Link[]): string;
  /** What belongs to a frame of the page of disclosure. */
  inner?(columns: readonly Link[]): readonly (readonly [path: string, text: string])[];
}

/** A bureau of the entry. */
export function bureauOf([code, name, system, menu, reports]: BureauEntry): Bureau {
  return { host: `${code}.${DOMAIN}`, agency: PLACE.name + name, system, menu, reports };
}

/** The number an address ends in, told apart by column. */
export function serial(id: number, at: number): string {
  return String(id * 1200 + 1180 - at);
}

/** Two facts that stand under every title. */
export function facts({ doc }: Placed): string {
  return `发布时间：${doc.date}　来源：${doc.agency}`;
}
