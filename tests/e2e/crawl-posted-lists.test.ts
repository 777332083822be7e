import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { WARCParser } from "warcio";
import { corpusIn } from "../crawler/corpus/sample-corpus.ts";
import { serveLoopback } from "../crawler/loopback.ts";
import { temporaryFolder } from "../crawler/temporary-folder.ts";
import { loopbackPlan, run } from "./support/run-crawl.ts";

const HOST = "www.qingshi-tax.gov.cn";
const LIST = "/getFileListByCodeId";
const COLUMN = "/n11/n12/nb.html";
const CHANNEL = "29a88b67e4b149cfa9fac7919dfb08a5";
const YEARS = Array.from({ length: 12 }, (_, index) => 2012 + index);
const PER_PAGE = 5;

/** A tax bureau's site whose list of reports answers nothing but the form that its script posts. */
async function serve() {
  const forms: string[] = [];
  const server = await serveLoopback((request, response) => {
    if (request.url?.startsWith(LIST)) void answerList(request, response, forms);
    else answerPage(request.url ?? "/", response);
  });
  return { ...server, forms };
}

async function answerList(
  request: IncomingMessage,
  response: ServerResponse,
  forms: string[],
): Promise<void> {
  const form = new URLSearchParams(await text(request));
  const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  if (request.method !== "POST" || isForm !== true || form.get("channelId") !== CHANNEL) {
    response.writeHead(405).end();
    return;
  }
  forms.push(form.toString());
  const page = Number(form.get("page"));
  const shown = YEARS.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const results = shown.map((year) => ({
    titleHtml: titleOf(year),
    url: pathOf(year),
    domainMetaList: [{ resultList: [{ key: "writtendate", value: "" }] }],
  }));
  response.writeHead(200, { "Content-Type": "application/json;charset=utf-8" }).end(
    JSON.stringify({
      code: 200,
      results: { data: { page, rows: PER_PAGE, total: YEARS.length, results } },
    }),
  );
}

function answerPage(path: string, response: ServerResponse): void {
  const year = YEARS.find((one) => path === pathOf(one));
  const body = year === undefined ? PAGES[path] : reportOf(year);
  response
    .writeHead(body === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" })
    .end(
      `<!DOCTYPE html><html><head><title>青石县税务局</title></head><body>${body ?? "404"}</body></html>`,
    );
}

const PAGES: Readonly<Record<string, string>> = {
  "/": `<a href="${COLUMN}">政府信息公开年报</a>`,
  [COLUMN]: `<h1>政府信息公开年报</h1><ul id="list"></ul><script>
    var channelId = "${CHANNEL}", pageSize = ${PER_PAGE};
    $.post("${LIST}", {codeId: "", channelId: channelId, page: 1, size: pageSize}, draw);</script>`,
};

function titleOf(year: number): string {
  return `国家税务总局青石县税务局${year}年政府信息公开工作年度报告`;
}

function pathOf(year: number): string {
  return `/n11/n12/c${year}001/content.html`;
}

function reportOf(year: number): string {
  const words = `本报告由青石县税务局根据《中华人民共和国政府信息公开条例》编制，统计期限为${year}年。`;
  return `<h1>${titleOf(year)}</h1><div id="zoom"><p>${words.repeat(4)}</p></div>`;
}

/** The forms in the archive, each with the type of the record that it was kept beside. */
async function archivedForms(folder: string) {
  const forms: { form: string; of: string | undefined }[] = [];
  const types = new Map<string, string>();
  const path = join(folder, "archive", "nianbao-00001.warc.gz");
  for await (const record of new WARCParser(createReadStream(path))) {
    types.set(record.warcHeader("WARC-Record-ID") ?? "", record.warcType);
    if (record.warcType !== "request") continue;
    expect(record.httpHeaders?.statusline).toBe(`POST ${LIST} HTTP/1.1`);
    const of = types.get(record.warcHeader("WARC-Concurrent-To") ?? "");
    forms.push({ form: await record.contentText(), of });
  }
  return forms;
}

test(
  "a list that answers only a posted form gives its reports, each form once a run",
  { timeout: 30_000 },
  async () => {
    const folder = temporaryFolder();
    const server = await serve();
    const plan = loopbackPlan({ host: HOST, port: server.port }, {});
    const { sites } = await run(folder, plan);
    const expected = [1, 2, 3].map(
      (page) => `codeId=&channelId=${CHANNEL}&page=${page}&size=${PER_PAGE}`,
    );
    expect(server.forms.toSorted()).toEqual(expected);
    expect(sites[0]).toMatchObject({ reports: YEARS.length, failed: 0 });
    expect(await archivedForms(folder)).toEqual(
      expect.arrayContaining(expected.map((form) => ({ form, of: "response" }))),
    );
    await run(folder, plan);
    expect(server.forms.toSorted()).toEqual([...expected, ...expected].toSorted());
    expect([...corpusIn(folder).pageFates(LIST)]).toHaveLength(3);
  },
);
