import { oncePer } from "../../shared/page/once-per.ts";
import { explainCapture } from "../../shared/index.ts";

/** What is read from a capture, each page once for all the tests of a worker that ask. */
export const explained = oncePer(explainCapture);
