import type { Pack } from "../cleaning/pack.ts";
import { AGENCIES } from "./agencies.ts";
import { BRANDS } from "./brands.ts";
import { DIALECTS } from "./dialects/dialects.ts";
import { SENTENCES } from "./sentences.ts";
import { ENCYCLOPAEDIA_TAILS, SPAM, TAILS } from "./spam.ts";

/**
 * The data that the scores are taken on. Whoever writes rules does not look at it: a rule that knows these names
 * proves nothing.
 */
export const HELD_OUT: Pack = {
  name: "held-out",
  agencies: AGENCIES,
  dialects: DIALECTS,
  sentences: SENTENCES,
  brands: BRANDS,
  spam: SPAM,
  tails: TAILS,
  encyclopaediaTails: ENCYCLOPAEDIA_TAILS,
};
