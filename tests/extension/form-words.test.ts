import { expect, test } from "vitest";
import { formWords } from "../../extension/reading/form-words.ts";

const chinese = formWords("2021", "zh");
const english = formWords("2021", "en");

test.each([
  ["unableNotHeld", "本机关不掌握相关政府信息"],
  ["naturalPerson", "自然人"],
  [
    "applications.unableNotHeld.naturalPerson 13→12 (AP-ROW unableNotHeld, AP-COL-C naturalPerson)",
    "本机关不掌握相关政府信息 · 自然人 13→12",
  ],
  ["applications.granted.total blank→5 (AP-ROW granted)", /空白→5$/u],
  ["13→12", "13→12"],
  ["收到申请12件（其中A类3件）", "收到申请12件（其中A类3件）"],
])("%s in Chinese", (text, words) => {
  expect(chinese(text)).toMatch(words);
});

test("in English, and without a form", () => {
  expect(english("naturalPerson")).toBe("natural persons");
  expect(formWords(null, "en")("naturalPerson")).toBe("naturalPerson");
});
