import type { Workshop } from "../../metadata/write/page-spec.ts";
import { SENTENCES } from "../sentences.ts";
import { AUTHORS } from "./authors.ts";
import { DIALECTS } from "./dialects/dialects.ts";
import { OUTLINES, PREFACES } from "./outlines.ts";

/** What the pages of the development pack are written with. */
export const WORKSHOP: Workshop = {
  name: "development",
  dialects: DIALECTS,
  authors: AUTHORS,
  outlines: OUTLINES,
  prefaces: PREFACES,
  bank: SENTENCES,
};
