import type { Pack } from "../cleaning/pack.ts";
import { AGENCIES } from "./agencies.ts";
import { BRANDS } from "./brands.ts";
import { DIALECTS } from "./dialects/dialects.ts";
import { SENTENCES } from "./sentences.ts";
import { SPAM } from "./spam.ts";
import { ENCYCLOPAEDIA_TAILS, TAILS } from "./tails.ts";

/**
 * The data on which authors of rules try what they wrote for the development pack: made by somebody who had not
 * read the rules. Its failures may be looked at, so that its figures do not stand for pages nobody has seen.
 */
export const REHEARSAL: Pack = {
  name: "rehearsal",
  agencies: AGENCIES,
  dialects: DIALECTS,
  sentences: SENTENCES,
  brands: BRANDS,
  spam: SPAM,
  tails: TAILS,
  encyclopaediaTails: ENCYCLOPAEDIA_TAILS,
};
