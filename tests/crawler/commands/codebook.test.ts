import { expect, test } from "vitest";
import { codebook } from "#shared";
import { runNianbao } from "../run-nianbao.ts";

test("prints Markdown, or the same as JSON", async () => {
  const markdown = await runNianbao("codebook");
  expect(markdown).toMatchObject({ code: 0, stderr: "" });
  expect(markdown.stdout).toMatch(/^# Nianbao codebook/u);
  const json = await runNianbao("codebook", "--format", "json");
  expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(codebook())));
});

test.each([
  [["--format", "xml"], "Allowed choices are"],
  [["extra"], "too many arguments"],
])("wrong use %j is refused", async (words, complaint) => {
  const { code, stdout, stderr } = await runNianbao("codebook", ...words);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(complaint);
});

test("--help is in both languages and shows an example", async () => {
  const { stdout } = await runNianbao("codebook", "--help");
  expect(stdout).toMatch(/Examples?:\n {2}nianbao codebook/u);
  expect(stdout).toContain("数据说明");
});
