import { expect, test } from "vitest";
import { withPartedWordsJoined } from "../../../shared/cleaning/advertisements/parted-words.ts";

test.each([
  ["老.虎.机，真好玩", "老虎机，真好玩"],
  ["投|注|站：", "投注站："],
  ["捕.鱼", "捕鱼"],
  ["兼-职-日-结", "兼职日结"],
  ["主任、副主任", "主任、副主任"],
  ["一、二、三", "一、二、三"],
  ["2021.3.5至2022.1.1", "2021.3.5至2022.1.1"],
  ["上午|下午", "上午|下午"],
])("%s", (text, joined) => {
  expect(withPartedWordsJoined(text)).toBe(joined);
});
