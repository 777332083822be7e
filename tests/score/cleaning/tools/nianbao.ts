import { readCapture } from "#shared";
import { encodeGb18030, encodeUtf8 } from "../../../site/encode.ts";
import { withoutMarks } from "../marks.ts";
import type { TestPage } from "../pages/generate.ts";
import type { Tool } from "./tool.ts";

/** The program of this repository; a page with several reports is all of its Readings. */
export const nianbao: Tool = {
  name: "nianbao",
  restoresScript: true,
  clean: async ({ page }) => {
    const { url, stylesheets } = page;
    const readings = await readCapture({
      url,
      retrievedAt: "2025-06-01T00:00:00Z",
      contentType: "text/html",
      bytes: bytesOf(page),
      via: "crawl",
      stylesheets,
    });
    return {
      text: readings.map(({ text }) => text).join("\n"),
      removals: readings.flatMap(({ removals }) => removals),
    };
  },
};

function bytesOf({ marked, dialect }: TestPage["page"]): Uint8Array {
  const html = withoutMarks(marked);
  return dialect.charset === "gb18030" ? encodeGb18030(html) : encodeUtf8(html);
}
