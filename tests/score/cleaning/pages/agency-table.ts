import type { Agency } from "../pack.ts";

/**
 * Agencies from lines of eleven values between middle dots: name, place, what it calls itself, what it calls its
 * territory, site name, domain, site code, area code, postcode, street, prefix of its document numbers.
 */
export function readAgencies(table: string, isInvented: boolean): readonly Agency[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", place = "", self = "", whole = "", siteName = "", domain = "", ...rest] =
        line.split("·");
      const [siteCode = "", areaCode = "", postcode = "", street = "", documentPrefix = ""] = rest;
      return {
        name,
        place,
        self,
        whole,
        siteName,
        domain,
        siteCode,
        areaCode,
        postcode,
        street,
        documentPrefix,
        isInvented,
      };
    });
}
