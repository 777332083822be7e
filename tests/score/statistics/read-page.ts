import type { Reading } from "../../../shared/index.ts";
import { readCapture } from "../../../shared/index.ts";
import { captureOf } from "../../support/capture.ts";
import type { ShapedPage } from "./shapes/shape.ts";

/** The report read from a page, as `nianbao read` reads it: of several, the one with most cells. */
export async function readPage({
  content,
  contentType,
}: Pick<ShapedPage, "content" | "contentType">): Promise<Reading> {
  const readings = await readCapture(captureOf(content, { contentType }));
  const [best] = readings.toSorted((a, b) => b.statistics.cells.length - a.statistics.cells.length);
  if (best === undefined) throw new Error("a capture gave no reading");
  return best;
}
