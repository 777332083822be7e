import { expect, test } from "vitest";
import { applyFamilies, wholeRun } from "../../shared/cleaning/cut.ts";
import type { Family } from "../../shared/cleaning/families.ts";
import type { Knowledge } from "../../shared/cleaning/knowledge.ts";
import { buildDraft } from "../../shared/content/build-draft.ts";
import { runsOf } from "../../shared/content/draft.ts";
import { parseText } from "../../shared/page/parse-text.ts";
import { elementsNamed } from "../../shared/page/walk.ts";

const cutAdvertisement: Family = (seen) =>
  runsOf(seen).flatMap((run) =>
    run.text === "广告" ? [wholeRun(run, { rule: "inserted/advertisement", evidence: "" })] : [],
  );

test("no rule looks at what stands behind twenty thousand lines, and nothing of it is lost", () => {
  const lines = Array.from({ length: 20_003 }, (_, i) =>
    i === 1 || i === 20_001 ? "广告" : `第${i}行`,
  );
  const body = elementsNamed(parseText(lines.join("\n")), "body");
  const draft = buildDraft(body, new Set(), "text/plain");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the family above knows nothing
  const knowledge = {} as Knowledge;
  const cleaned = applyFamilies(draft, [cutAdvertisement], knowledge, () => true);
  expect(cleaned.taken).toHaveLength(1);
  expect(runsOf(cleaned.draft).map(({ text }) => text)).toEqual(lines.toSpliced(1, 1));
});
