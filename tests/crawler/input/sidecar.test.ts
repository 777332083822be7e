import { describe, expect, test } from "vitest";
import { parseSidecar } from "../../../crawler/input/sidecar.ts";

describe("parseSidecar", () => {
  test.each([
    {},
    { url: null, contentType: null, retrievedAt: null },
    { url: "https://www.qinghe.example/a?b=c", contentType: "", retrievedAt: "2024-03-01" },
    { stylesheets: null },
    { stylesheets: { "https://www.qinghe.example/a.css": "a.css" } },
    { retrievedAt: "2024-03-01T08:00:00+08:00", note: "fields of others are let be" },
  ])("takes %j", (sidecar) => {
    expect(parseSidecar(JSON.stringify(sidecar))).toEqual({ kind: "sidecar", sidecar });
  });

  test("takes a byte order mark, which Windows editors leave", () => {
    expect(parseSidecar('\ufeff{"url":null}').kind).toBe("sidecar");
  });

  test.each([
    ["", "JSON"],
    ["[]", "object"],
    ["null", "object"],
    ['{"url": "page.html"}', "url"],
    ['{"url": 3}', "url"],
    ['{"contentType": ["text/html"]}', "contentType"],
    ['{"stylesheets": ["a.css"]}', "stylesheets"],
    ['{"stylesheets": {"a.css": "a.css"}}', "stylesheets"],
    ['{"stylesheets": {"https://www.qinghe.example/a.css": 1}}', "stylesheets"],
    ['{"retrievedAt": "March 2024"}', "retrievedAt"],
    ['{"retrievedAt": "2024-13-01"}', "retrievedAt"],
  ])("refuses %s", (json, about) => {
    expect(parseSidecar(json)).toMatchObject({
      kind: "invalid",
      reason: expect.stringContaining(about),
    });
  });
});
