import { expect, test } from "vitest";
import { check, corpusToFill, reading, response } from "../corpus/sample-corpus.ts";
import type { ReadingParts } from "../corpus/sample-corpus.ts";
import { runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { packReading } from "../../../crawler/corpus/packed-reading.ts";

const agency = { agency: "清河县人民政府", divisionCode: "990102", year: 2023 };

function corpusOf(...reports: readonly ReadingParts[]): string {
  const folder = temporaryFolder();
  const corpus = corpusToFill(folder);
  for (const [index, parts] of reports.entries()) {
    const url = `http://www.qinghe.gov.cn/${index}.html`;
    corpus.storeVisit(response(url), [reading({ ...parts, url })].map(packReading));
  }
  corpus.close();
  return folder;
}

test("ends with 0 where every check held", async () => {
  const corpus = corpusOf({ ...agency, checks: [check("pass"), check("not-assessable")] });
  expect(await runNianbao("check", "--corpus", corpus)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("0 checks failed"),
    stderr: "",
  });
});

test("lists failures and ends with 2", async () => {
  const corpus = corpusOf({ ...agency, checks: [check("fail")] });
  const { code, stdout } = await runNianbao("check", "--corpus", corpus);
  expect(code).toBe(2);
  expect(stdout).toMatch(/清河县人民政府 +2023 +AP-ROW +error/u);
});

test("--json holds the same", async () => {
  const corpus = corpusOf({ ...agency, checks: [check("fail")] });
  const { code, stdout } = await runNianbao("check", "--corpus", corpus, "--json");
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    corpus,
    reports: 1,
    agencies: 1,
    verdicts: { fail: 1 },
    failures: [
      { ...agency, previousYear: null, id: "AP-ROW", severity: "error", expected: 1, found: 2 },
    ],
  });
});

test("without reports there is nothing to check", async () => {
  const { code, stderr } = await runNianbao("check", "--corpus", corpusOf({ kind: "listing" }));
  expect(code).toBe(3);
  expect(stderr).toContain("no reports");
  expect((await runNianbao("check", "--corpus", temporaryFolder())).code).toBe(3);
});

test("--help is in both languages and shows an example", async () => {
  const { code, stdout } = await runNianbao("check", "--help");
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples?:\n {2}nianbao check /u);
  expect(stdout).toContain("核对");
});
