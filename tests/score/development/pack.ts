import type { Pack } from "../cleaning/pack.ts";
import { AGENCIES } from "./agencies.ts";
import { BRANDS } from "./brands.ts";
import { DIALECTS } from "./dialects/dialects.ts";
import { SENTENCES } from "./sentences.ts";
import { ENCYCLOPAEDIA_TAILS, SPAM, TAILS } from "./spam.ts";

/** The data that authors of rules look at. */
export const DEVELOPMENT: Pack = {
  name: "development",
  agencies: AGENCIES,
  dialects: DIALECTS,
  sentences: SENTENCES,
  brands: BRANDS,
  spam: SPAM,
  tails: TAILS,
  encyclopaediaTails: ENCYCLOPAEDIA_TAILS,
};
