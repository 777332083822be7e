import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explainedFormat } from "../../../crawler/commands/formats/explained.ts";
import { removal, reading } from "../corpus/sample-corpus.ts";
import { readingsOf, runNianbao } from "../run-nianbao.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const PAGE = `<div class="nav"><a href="/">首页</a></div><div id="zoom">
  <h1>清河县2016年政府信息公开工作年度报告</h1>
  <p>根据UedBet体育领导小组的安排,现公布清河县2016年政府信息公开工作年度报告。</p>
  <p>本年度收到政府信息公开申请3件,均已答复。</p><p>【打印】</p></div>`;

function pageFile(html = PAGE): string {
  const file = join(temporaryFolder(), "page.html");
  writeFileSync(file, html);
  return file;
}

describe("nianbao read --explain", () => {
  test("marks each removal in its place and lists the rules that fired", async () => {
    const { code, stdout } = await runNianbao("read", "--explain", pageFile());
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines).toContain("{-首页-}");
    expect(lines).toContain(
      "根据{-UedBet体育-}□领导小组的安排,现公布清河县2016年政府信息公开工作年度报告。",
    );
    expect(lines).toContain("{-【打印】-}");
    expect(stdout).toMatch(/^substituted\/brand +1 +8 +brand name in place of a word · 品牌/mu);
    expect(stdout).toContain("  perhaps 政务公开");
  });

  test("strikes removals through on a terminal, page text cannot colour itself", () => {
    const format = explainedFormat({ inColour: true });
    const page = reading({ removals: [removal("inserted", "真人投注")] });
    const rendered = format.render(page, () => [
      [
        { text: "本年度\u001b[2J报告", removal: null },
        { text: "真人投注", removal: 0 },
      ],
    ]);
    expect(rendered).toContain("\u001b[9m\u001b[31m真人投注\u001b[39m\u001b[29m");
    expect(rendered).not.toContain("\u001b[2J");
  });

  test("is its own way of printing", async () => {
    const { code, stderr } = await runNianbao("read", "--explain", "--format", "json", pageFile());
    expect(code).toBe(1);
    expect(stderr).toContain("--format");
  });
});

async function textRead(...words: readonly string[]): Promise<string> {
  const { stdout } = await runNianbao("read", "--format", "jsonl", ...words);
  return String(readingsOf(stdout)[0]?.["text"]);
}

describe("nianbao read, told which rules to apply,", () => {
  test("leaves in what --keep names", async () => {
    const text = await textRead("--keep", "substituted", pageFile());
    expect(text).toContain("根据UedBet体育领导小组");
    expect(text).not.toContain("打印");
  });

  test("takes off only what --only names", async () => {
    const text = await textRead("--only", "substituted/brand", pageFile());
    expect(text).toContain("首页");
    expect(text).toContain("【打印】");
    expect(text).toContain("根据□领导小组");
  });

  test("names the rules there are where one is unknown", async () => {
    const { code, stderr } = await runNianbao("read", "--keep", "brands", pageFile());
    expect(code).toBe(1);
    expect(stderr).toContain("There is no rule “brands”");
    expect(stderr).toContain("inserted/brand");
  });

  test("says when the lexicon cannot be read", async () => {
    const { code, stderr } = await runNianbao("read", "--lexicon", "no-such.txt", pageFile());
    expect(code).toBe(1);
    expect(stderr).toContain("no-such.txt");
    expect(stderr).toContain("it does not exist");
  });
});
