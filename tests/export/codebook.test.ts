import { describe, expect, test } from "vitest";
import { checkCatalogue } from "../../shared/checks/catalogue.ts";
import { codebookMarkdown } from "../../shared/export/codebook-markdown.ts";
import { codebook } from "../../shared/export/codebook.ts";
import { metricNames } from "../../shared/export/metrics/metric-names.ts";
import { readFigures } from "../../shared/statistics/prose/read-figures.ts";
import { paragraphs } from "../statistics/prose/paragraphs.ts";

const book = codebook();

describe("codebook", () => {
  test("has each key, metric and check once", () => {
    for (const names of [
      book.cells.map(({ key }) => key),
      book.metrics.map(({ metric }) => metric),
      book.checks.map(({ id }) => id),
    ]) {
      expect(names.length).toBeGreaterThan(20);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(book.checks).toHaveLength(checkCatalogue.length);
  });

  test("says in both languages what each metric counts", () => {
    expect(book.metrics).toHaveLength(metricNames().length);
    const unnamed = book.metrics.filter(
      ({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[A-Z][\u0020-\u007e]+$/u.test(en),
    );
    expect(unnamed).toEqual([]);
  });

  test("knows the metrics of figures that the reader gives", () => {
    const known = new Set(book.metrics.map(({ metric }) => metric));
    const figures = readFigures(
      paragraphs(
        "全年共受理政府信息公开申请20件，其中网上申请12件，当面申请8件。答复20件，其中予以公开15件，不予公开5件。",
        "全年主动公开政府信息300条，其中政府网站200条，政务微信100条。发生行政复议4件，其中结果维持3件，尚未审结1件。",
      ),
    );
    expect(figures.length).toBeGreaterThan(8);
    expect(figures.map(({ metric }) => metric).filter((metric) => !known.has(metric))).toEqual([]);
  });

  test("lists the files of the export with their columns", () => {
    expect(book.tables.map(({ name }) => name)).toEqual([
      "cells.csv",
      "reports.csv",
      "figures.csv",
      "checks.csv",
      "removals.csv",
      "corrections.csv",
    ]);
    for (const { columns } of book.tables) expect(columns[0]?.name).toBe("report");
  });
});

describe("codebookMarkdown", () => {
  const markdown = codebookMarkdown(book);
  const lines = markdown.split("\n");

  test("has a row for each key, with unit, editions and article", () => {
    const row = lines.find((line) => line.startsWith("| `applications.newReceived.total` |"));
    expect(row).toMatch(/\| 件 \| 2019, 2021 \| 第二十七条 \|/u);
    for (const { key } of book.cells) expect(markdown).toContain(`| \`${key}\` |`);
  });

  test("every table's rows are as wide as its head", () => {
    const tables = markdown
      .trimEnd()
      .split("\n\n")
      .filter((block) => block.startsWith("|"))
      .map((block) => block.split("\n").map((line) => line.split(/(?<!\\)\|/u).length));
    expect(tables).toHaveLength(11);
    for (const widths of tables) expect(new Set(widths).size).toBe(1);
  });
});
