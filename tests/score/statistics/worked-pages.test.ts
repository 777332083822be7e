import { describe, expect, test } from "vitest";

import { readPage } from "./read-page.ts";
import { workedFaults, workedPages } from "./worked-pages.ts";

describe.each(workedPages)("the worked case $name", (page) => {
  test("a planted misprint is a fault", async () => {
    const [key = "", text = ""] =
      Object.entries(page.values).find(([, printed]) => /^\d{3,}$/u.test(printed)) ?? [];
    const content = page.content.replace(`>${text}<`, `>${text}9<`);
    const faults = workedFaults(page, await readPage({ content, contentType: "text/html" }));
    expect(faults).toContain(`${key}: ${text} read as ${text}9`);
  });

  test("a lost cell is a fault", async () => {
    const reading = await readPage({ content: page.content, contentType: "text/html" });
    const [, ...cells] = reading.statistics.cells.filter(({ raw }) => raw !== "");
    const shorter = { ...reading, statistics: { ...reading.statistics, cells } };
    expect(workedFaults(page, shorter).length).toBeGreaterThan(workedFaults(page, reading).length);
  });
});
