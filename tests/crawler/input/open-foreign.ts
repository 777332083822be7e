import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Opened } from "../../../crawler/input/input.ts";
import { openWarc } from "../../../crawler/input/open-warc.ts";
import type { Capture } from "../../../shared/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { http, response } from "./foreign-warc.ts";

export const URL_OF_PAGE = "http://www.a.gov.cn/";
/** Blank lines of both kinds stand in pages too. */
export const PAGE = Buffer.from(`<html>\r\n\r\n<p>${"清河县人民政府".repeat(100)}</p>\n\n</html>`);
export const NEXT = response(
  "http://www.a.gov.cn/next",
  http(["HTTP/1.1 200 OK"], Buffer.from("<p>下一页</p>")),
);

export const GIVEN = { url: URL_OF_PAGE, text: PAGE.toString(), reason: null };
export const NEXT_GIVEN = { url: "http://www.a.gov.cn/next", text: "<p>下一页</p>", reason: null };

/** What a file of some bytes gives, as far as the tests ask: addresses, texts, and reasons where there are none. */
export async function opened(
  bytes: Uint8Array,
  name?: string,
): Promise<readonly { url: string | null; text: string | null; reason: string | null }[]> {
  return (await openedAs(bytes, name)).map((one) => {
    if (one.kind !== "capture") return { url: null, text: null, reason: one.reason };
    const { url, bytes: body } = one.capture;
    return { url, text: Buffer.from(body).toString(), reason: null };
  });
}

/** The captures that a file of some bytes gives. */
export async function capturesIn(bytes: Uint8Array): Promise<readonly Capture[]> {
  return (await openedAs(bytes)).flatMap((one) => (one.kind === "capture" ? [one.capture] : []));
}

async function openedAs(bytes: Uint8Array, name = "site.warc.gz"): Promise<readonly Opened[]> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const all: Opened[] = [];
  for await (const one of openWarc(name, path)) all.push(one);
  return all;
}
