import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { sites } from "../site/serve.ts";

const reportCount = sites.flatMap((site) => site.reports).length;
const checkout = fileURLToPath(new URL("../../", import.meta.url));

test("the demo crawls the sample sites and finds what they hold", { timeout: 60_000 }, async () => {
  // A rejected promise is an exit code other than 0, and carries what was printed.
  const { stdout } = await promisify(execFile)(process.execPath, ["tests/site/demo.ts"], {
    cwd: checkout,
    maxBuffer: 16 * 1024 * 1024,
  });
  // The summary table of `crawl`: a name and a number on one line.
  expect(stdout).toMatch(new RegExp(`report.*\\b${reportCount}\\b`, "iu"));
  expect(stdout).toContain("现公布临柏区人民政府2022年政府信息公开工作年度报告");
  expect(stdout).toContain("及时调整区□领导小组成员");
  expect(stdout).toContain(`All ${reportCount} reports were found`);
  const corpus = /its corpus was (?<path>\S+)/u.exec(stdout)?.groups?.["path"];
  expect(corpus).toBeDefined();
  expect(existsSync(corpus ?? "/")).toBe(false);
});
