import { expect, test } from "vitest";
import { fold, foldWithOffsets } from "../../shared/han/fold.ts";

test("width, spaces, quotes and script are folded", () => {
  expect(fold("第二十條　第（一）項")).toBe("第二十条第(一)项");
  expect(fold("危及“三安全一稳定”")).toBe('危及"三安全一稳定"');
  expect(fold("其它處理 １２３")).toBe("其他处理123");
});

test("each folded character knows its source index", () => {
  const { text, offsets } = foldWithOffsets("（ 一）總计");
  expect(text).toBe("(一)总计");
  expect(offsets).toEqual([0, 2, 3, 4, 5, 6]);
});
