import { assert, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { packedBytes, unpackedBytes } from "../../extension/served/served-page.ts";
import { isMostlyMisread } from "../../extension/reading/misread.ts";
import { readingOf } from "./reading-of.ts";

test("bytes come out of the tab as they went in, whatever they are", () => {
  assert(
    property(uint8Array({ maxLength: 600 }), (bytes) => {
      const packed: string = JSON.parse(JSON.stringify(packedBytes(bytes)));
      expect(unpackedBytes(packed)).toEqual(bytes);
    }),
  );
});

function flag(rule: string, text: string) {
  return { rule, text, evidence: "", at: "" };
}

test.each([
  ["all of it", [flag("damage/misread-bytes", "鏀垮簻淇℃伅鍏紑")], "鏀垮簻淇℃伅鍏紑", true],
  ["a quoted word", [flag("damage/misread-bytes", "鏀垮簻")], "鏀垮簻".padEnd(40, "公开"), false],
  ["lost characters", [flag("damage/lost-character", "政府?息")], "政府?息", false],
  ["nothing", [], "", false],
])("a page is misread where most of its text is: %s", (_name, flags, text, expected) => {
  expect(isMostlyMisread(readingOf({ flags, text }))).toBe(expected);
});
