import packageJson from "../../package.json" with { type: "json" };

/** The name that robots.txt files know us by (RFC 9309, product token). */
export const ROBOT_NAME = "nianbao";

/**
 * What we call ourselves to servers: `nianbao/VERSION (+CONTACT)`, the contact being an address or page
 * where the crawl's owner can be asked to stop. Never a browser's name.
 */
export function userAgent(contact: string | null): string {
  const product = `${ROBOT_NAME}/${packageJson.version}`;
  return contact === null ? product : `${product} (+${contact})`;
}
