import { expect, test } from "vitest";
import { withoutDay } from "../../shared/content/title-day.ts";
import { readCapture } from "../../shared/index.ts";
import { captureOf } from "../support/capture.ts";

test.each([
  ["云岫区教育局2020年度政府信息公开年报（2021-01-21）", "云岫区教育局2020年度政府信息公开年报"],
  ["2020年度报告 (2021年1月21日)", "2020年度报告"],
  ["2020年度报告【发布时间：2021-01-21 10:05】", "2020年度报告"],
  ["2020年度报告（2021年）", "2020年度报告（2021年）"],
  ["2020年度报告（云岫区教育局）", "2020年度报告（云岫区教育局）"],
  ["云岫区2021年1月21日通报", "云岫区2021年1月21日通报"],
])("%s", (heading, title) => {
  expect(withoutDay(heading)).toBe(title);
});

const TITLE = "云岫区教育局2020年度政府信息公开年报";

test("a dated heading is the title, and what a farm repeats of it goes", async () => {
  const [reading] = await readCapture(
    captureOf(`<head><title>${TITLE}</title></head><body><div class="Article_content">
      <h2>${TITLE}<small>（2021-01-21）</small></h2><div>
      <p>${TITLE}</p><p>下面是小编为大家整理的${TITLE}，供大家参考。</p>
      <p>本报告由云岫区教育局编制，2020年我局公开信息20条，群众反映良好，没有收到申请。</p>
      <p>希望以上范文能对大家有所帮助！</p></div></div></body>`),
  );
  expect(reading?.metadata.title?.value).toBe(TITLE);
  expect(reading?.text.split(TITLE)).toHaveLength(2);
  expect(reading?.removals.map(({ rule }) => rule)).toContain("wrapper/repeated-title");
});
