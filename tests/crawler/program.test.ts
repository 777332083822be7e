import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { openCorpus } from "../../crawler/corpus/open-corpus.ts";
import { reading, response } from "./corpus/sample-corpus.ts";
import { readingsOf, runNianbao } from "./run-nianbao.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { packReading } from "../../crawler/corpus/packed-reading.ts";

describe("the command line", () => {
  test("--version gives the package's version", async () => {
    expect(await runNianbao("--version")).toMatchObject({
      code: 0,
      stdout: `${packageJson.version}\n`,
    });
  });

  test.each(["read", "crawl", "status", "check", "codebook", "export"])(
    "%s --help shows an example",
    async (name) => {
      const { code, stdout } = await runNianbao(name, "--help");
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Examples?:\\n {2}nianbao ${name} `, "u"));
      expect(stdout).toContain("--corpus");
    },
  );

  test("schedule --help tells the exit codes of a run from the schedule's own", async () => {
    const { stdout } = await runNianbao("schedule", "--help");
    expect(stdout).toContain("130 interrupted.\nThese are those of --once.");
    expect(stdout).toContain("ends with 0 on Ctrl-C or SIGTERM");
  });

  test.each([
    [["stats"], "unknown command"],
    [["read"], "missing required argument"],
    [["read", "--format", "xml", "page.html"], "Allowed choices are"],
    [["export", "--wide"], "unknown option"],
  ])("wrong use %j ends with 1 and says what to do", async (words, complaint) => {
    const { code, stdout, stderr } = await runNianbao(...words);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(complaint);
    expect(stderr).toContain("--help");
  });

  test("an error is a sentence; its stack is for --verbose", async () => {
    const asked = ["status", "--corpus", temporaryFolder()];
    const plain = await runNianbao(...asked);
    const verbose = await runNianbao(...asked, "--verbose");
    expect([plain.code, verbose.code]).toEqual([3, 3]);
    expect(plain.stderr).toMatch(/^nianbao: There is no corpus in .*nianbao crawl URL/u);
    expect(plain.stderr).not.toContain("    at ");
    expect(verbose.stderr).toContain("    at ");
  });
});

describe("status and export", () => {
  const agency = { agency: "清河县人民政府", divisionCode: "990102" };

  function corpusOfTwo(): string {
    const folder = temporaryFolder();
    const corpus = openCorpus(folder);
    for (const year of [2020, 2022]) {
      const url = `http://www.qinghe.example/${year}`;
      corpus.storeVisit(response(url), [reading({ url, year, ...agency })].map(packReading));
    }
    corpus.storeVisit(response("http://a/1"), [reading({ url: "http://a/1" })].map(packReading));
    corpus.close();
    return folder;
  }

  test("status counts, and shows the years each agency covers", async () => {
    const folder = corpusOfTwo();
    const { code, stdout } = await runNianbao("status", "--corpus", folder);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines).toContain("reports             3");
    expect(lines).toContain("清河县人民政府  990102     20 -- 22");
    expect(lines).toContain("not in the table, agency or year unknown: 1");
    const json = await runNianbao("--corpus", folder, "status", "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      counts: { pagesFetched: 3, readings: { report: 3 } },
      coverage: [{ ...agency, years: [2020, 2022], missingYears: [2021] }],
      reportsWithoutPlace: 1,
    });
  });

  test("status of an empty corpus is nothing found", async () => {
    const folder = temporaryFolder();
    openCorpus(folder).close();
    expect(await runNianbao("status", "--corpus", folder)).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("is empty"),
    });
  });

  test("export writes to standard output", async () => {
    const folder = corpusOfTwo();
    const { code, stdout } = await runNianbao("export", "--corpus", folder);
    expect(code).toBe(0);
    expect(readingsOf(stdout).map(({ source }) => source["url"])).toEqual([
      "http://a/1",
      "http://www.qinghe.example/2020",
      "http://www.qinghe.example/2022",
    ]);
    expect((await runNianbao("export", "--corpus", folder, "--kind", "listing")).code).toBe(3);
  });
});
