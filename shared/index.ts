export type * from "./capture.ts";
export type * from "./reading.ts";
export { readCapture } from "./read-capture.ts";
export { rulesVersion } from "./rules-version.ts";
export { unreadableReading } from "./unreadable-reading.ts";
export { canonicalUrl } from "./discovery/canonical-url.ts";
export { isSameSite, siteOf } from "./discovery/site-of.ts";
export { linkYear } from "./discovery/link-year.ts";
