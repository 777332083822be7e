import { expect, test } from "vitest";
import { keepsMostOf } from "../../../crawler/corpus/same-report.ts";

const known = { agency: "清河县人民政府", year: 2021 };
const lines = ["总体情况良好", "收到申请\t12", "存在的问题较少", "其他事项没有"];

test("a version of the same report keeps most of its lines", () => {
  const longer = [...lines, "新增一行"].join("\n");
  expect(keepsMostOf(lines.join("\n"), longer, known)).toBe(true);
  expect(keepsMostOf(longer, lines.join("\n"), known)).toBe(true);
  expect(keepsMostOf(lines.join("\n"), lines.slice(2).join("\n"), known)).toBe(false);
});

test("where agency or year are not known only the same text is the same report", () => {
  const text = lines.join("\n");
  for (const unknown of [
    { ...known, agency: null },
    { ...known, year: null },
  ]) {
    expect(keepsMostOf(text, text, unknown)).toBe(true);
    expect(keepsMostOf(text, `${text}\n新增`, unknown)).toBe(false);
  }
});
