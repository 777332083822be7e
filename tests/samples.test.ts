import { describe, expect, test } from "vitest";
import { explained } from "./cases/explained.ts";
import { outsideMaterial } from "./cases/outside-material.ts";
import { SAMPLES } from "./cases/samples.ts";

describe.runIf(outsideMaterial.length > 0)(
  "real pages (skipped where ../shared is not beside the checkout)",
  () => {
    test.each(SAMPLES)("$name", async ({ name, agency, year, title, passage, missing }) => {
      const sample = outsideMaterial.find((one) => one.name.startsWith(name));
      if (sample === undefined) throw new Error(`no sample ${name}`);
      const [reading] = (await explained(sample.capture)).map((part) => part.reading);
      expect(reading?.kind).toBe("report");
      expect(reading?.metadata.agency?.value.name).toBe(agency);
      expect(reading?.metadata.year?.value).toBe(year);
      expect(reading?.metadata.title?.value).toBe(title);
      expect(reading?.text).toContain(passage);
      expect(reading?.text.match(/□/gu) ?? []).toHaveLength(missing);
    });
  },
);
