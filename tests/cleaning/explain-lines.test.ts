import { expect, test } from "vitest";
import { explainCapture } from "../../shared/index.ts";
import type { Capture, ExplainedLine, Explained } from "../../shared/index.ts";
import { captureOf } from "../support/capture.ts";

async function explained(capture: Capture): Promise<Explained> {
  const [first] = await explainCapture(capture);
  if (first === undefined) throw new Error("no Reading");
  return first;
}

const written = (lines: readonly ExplainedLine[]): readonly string[] =>
  lines.map((line) =>
    line.map(({ text, removal }) => (removal === null ? text : `{${removal}:${text}}`)).join(""),
  );

test("shows each removal in its place, and the page around it in its own order", async () => {
  const { reading, explain } = await explained(
    captureOf(`<div class="nav"><a href="/">首页</a></div><div id="zoom">
      <p>根据UedBet体育领导小组的工作安排,本局报告如下。<span style="display:none">真人投注</span></p>
      <table><tr><th>项目</th><th>件数</th></tr><tr><td>新收<br>UedBet体育</td><td>3</td></tr></table>
      <p>【打印】</p></div>`),
  );
  const numbers = new Map(reading.removals.map(({ rule, text }, i) => [`${rule} ${text}`, i]));
  const [hidden, nav, print] = [
    "hidden/display-none 真人投注",
    "chrome/outside-content 首页",
    "chrome/page-tools 【打印】",
  ].map((name) => numbers.get(name));
  const lines = written(explain());
  expect(lines[0]).toBe(`{${nav}:首页}`);
  expect(lines[1]).toMatch(
    new RegExp(
      String.raw`^根据\{\d:UedBet体育\}领导小组的工作安排,本局报告如下。\{${hidden}:真人投注\}$`,
      "u",
    ),
  );
  expect(lines[2]).toBe("项目\t件数");
  expect(lines[3]).toMatch(/^新收 ?\{\d: ?UedBet体育\}\t3$/u);
  expect(lines[4]).toBe(`{${print}:【打印】}`);
});
