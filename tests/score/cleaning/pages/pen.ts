import type { Random } from "../../random.ts";
import type { Agency } from "../pack.ts";
import type { ProseRole, SentenceBank } from "./sentences.ts";

/** Draws sentences, none twice, and fills in what is the agency's. */
export class Pen {
  private readonly random: Random;
  private readonly bank: SentenceBank;
  private readonly agency: Agency;
  private readonly year: number;
  private readonly left = new Map<string, string[]>();

  constructor(random: Random, bank: SentenceBank, agency: Agency, year: number) {
    this.random = random;
    this.bank = bank;
    this.agency = agency;
    this.year = year;
  }

  line(role: ProseRole | "titles" | "prefaces" | "contacts"): string {
    const left = this.left.get(role) ?? this.random.some(this.bank[role], this.bank[role].length);
    const pool = left.length > 0 ? [...left] : [...this.bank[role]];
    const line = this.random.pick(pool);
    this.left.set(
      role,
      pool.filter((other) => other !== line),
    );
    return this.fill(line);
  }

  lines(role: ProseRole, count: number): string {
    return Array.from({ length: Math.min(count, this.bank[role].length) }, () =>
      this.line(role),
    ).join("");
  }

  fill(sentence: string): string {
    const { agency, year, random } = this;
    const words: Readonly<Record<string, string>> = {
      agency: agency.name,
      place: agency.place,
      self: agency.self,
      whole: agency.whole,
      domain: agency.domain,
      street: agency.street,
      postcode: agency.postcode,
      year: String(year),
      last: String(year - 1),
      next: String(year + 1),
    };
    return sentence.replaceAll(/\{(?<name>[a-z]+)\}/gu, (_whole, name: string) => {
      if (name === "n") return String(random.integer(1, random.pick([9, 60, 400, 9000])));
      if (name === "phone") return `${agency.areaCode}-${random.integer(2_200_000, 8_999_999)}`;
      if (name === "document")
        return `${agency.documentPrefix}〔${year}〕${random.integer(1, 99)}号`;
      return words[name] ?? "";
    });
  }
}
