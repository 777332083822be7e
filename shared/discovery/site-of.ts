export { isSameSite, siteOf } from "../page/site-of.ts";
