import { parseArgs } from "node:util";
import { findName, generatePage } from "./generate-page.ts";
import { packs } from "./packs.ts";

// Prints one generated page, or its truth:
//   node tests/score/statistics/show-page.ts 2019/P1/blank-totals/1 [--truth] [--pack held-out --examiner]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pack: { type: "string", default: "development" },
    truth: { type: "boolean", default: false },
    examiner: { type: "boolean", default: false },
  },
});

const name = findName(positionals[0] ?? "");
const isHeldOut = values.pack === "held-out";
if (name === null) {
  console.error("name a page as EDITION/SHAPE/DISTURBANCE/SERIAL");
  process.exitCode = 2;
} else if (isHeldOut && !values.examiner) {
  console.error("held-out pages are shown to the examiner only");
  process.exitCode = 2;
} else {
  const page = generatePage(name, packs[isHeldOut ? "held-out" : "development"]);
  const truth = Array.from(page.truth, ([key, { value, blank, isKnowable }]) =>
    [key, value ?? blank, ...(isKnowable ? [] : ["undecidable"])].join(" "),
  );
  console.log(values.truth ? truth.join("\n") : page.content);
}
